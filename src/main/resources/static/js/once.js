// One press is one sending: a second submit of the same form is dropped until the page is shown again.
const sent = new WeakSet();

document.addEventListener("submit", (event) => {
  if (event.defaultPrevented) return; // sent in another way, which takes care of itself
  const form = event.target;
  if (form.method !== "post") return;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  event.submitter?.setAttribute("aria-disabled", "true");
});

function release() {
  for (const form of document.forms) {
    sent.delete(form);
    form.querySelectorAll('[aria-disabled="true"]').forEach((button) => button.removeAttribute("aria-disabled"));
  }
}

// Back from the next page, or without a network: the form may be sent again.
window.addEventListener("pageshow", (event) => event.persisted && release());
document.addEventListener("unsent", release);
