// Sheets over the stage, for settings and keys; the session goes on beneath. The browser keeps the focus inside, closes them by
// Escape or a press beside them, and gives the focus back.
export function openSheet(stage, name) {
  const sheet = stage.querySelector(`[data-sheet=${name}]`);
  if (!sheet.open) sheet.showModal();
}

export function bindSheets(stage) {
  stage.addEventListener("click", ({ target }) => {
    const opener = target.closest("[data-opens]");
    if (opener) openSheet(stage, opener.dataset.opens);
    if (target.closest("[data-closes]")) target.closest("dialog").close();
  });
}
