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

// Back from the next page: the form may be sent again.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.forms) {
    sent.delete(form);
    form.querySelectorAll('[aria-disabled="true"]').forEach((button) => button.removeAttribute("aria-disabled"));
  }
});
