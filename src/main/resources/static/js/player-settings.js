// The settings while it plays: each control says its value in words, is there only where it does something, and takes hold at once.
const SLOWEST = 0.75;
const FASTEST = 1.5;

/** @param can which choices this device can serve, such as {voice, vibrate} */
export function bindSettings(stage, run, choices, can) {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const outputs = [...stage.querySelectorAll("[data-of]")];
  const dependent = [...stage.querySelectorAll("[data-with]")];

  function show() {
    for (const output of outputs) output.textContent = output.dataset.text.replace("{0}", number.format(choices.number(output.dataset.of)));
    for (const part of dependent) {
      const [key, value] = part.dataset.with.split("=");
      part.hidden = choices.read(key) !== value;
    }
  }

  function tune(key) {
    if (key === "speed") run.speed = Math.min(FASTEST, Math.max(SLOWEST, choices.number("speed") || 1));
  }

  for (const part of document.querySelectorAll("[data-needs]")) part.hidden = can[part.dataset.needs] === false;
  for (const part of stage.querySelectorAll("[data-needs]")) part.hidden = can[part.dataset.needs] === false;
  choices.addEventListener("change", ({ detail: { key } }) => {
    tune(key);
    show();
  });
  tune("speed");
  show();
}

/** Offers the voices of this device, as {name, label}; with one or none there is nothing to choose. */
export function listVoices(stage, voices, choices) {
  const place = stage.querySelector("[data-voices]");
  const select = place.querySelector("select");
  place.hidden = voices.length < 2;
  select.replaceChildren(select.firstElementChild, ...voices.map(({ name, label }) => new Option(label ?? name, name)));
  const chosen = choices.read("voice-name") ?? "";
  select.value = voices.some(({ name }) => name === chosen) ? chosen : "";
}
