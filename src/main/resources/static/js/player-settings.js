// The sheets over the stage, for settings and keys; the session goes on beneath. The browser keeps the focus inside, closes them
// by Escape or a press beside them, and gives the focus back.
export const SLOWEST = 0.75;
const FASTEST = 1.5;

/**
 * Each control says its value in words, is there only where it does something, and takes hold at once.
 *
 * @param can which choices this device can serve, such as {voice}
 */
export function bindSettings(stage, run, choices, can) {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const outputs = [...stage.querySelectorAll("[data-says]")];

  function show() {
    for (const output of outputs) output.textContent = output.dataset.text.replace("{0}", number.format(choices.number(output.dataset.says)));
  }

  function tune(key) {
    if (key === "speed") run.speed = Math.min(FASTEST, Math.max(SLOWEST, choices.number("speed") || 1));
  }

  for (const place of [document, stage]) {
    place.querySelectorAll("[data-needs]").forEach((part) => (part.hidden = can[part.dataset.needs] === false));
  }
  choices.addEventListener("change", ({ detail: { key } }) => {
    tune(key);
    show();
  });
  tune("speed");
  show();
}

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
