// Words to tap beside a field: one press writes the word there, and it can be changed like any other.
for (const list of document.querySelectorAll("[data-words]")) {
  const field = document.getElementById(list.dataset.words);
  const show = () =>
    list.querySelectorAll("[data-word]").forEach((word) => word.setAttribute("aria-pressed", String(word.dataset.word === field.value)));
  list.hidden = false;
  list.addEventListener("click", ({ target }) => {
    const word = target.closest("[data-word]")?.dataset.word;
    if (!word) return;
    field.value = field.value === word ? "" : word;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  field.addEventListener("input", show);
  show();
}
