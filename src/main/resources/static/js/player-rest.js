// Controls that nobody touches fade, so that only the sentence stays in the dark; any touch or key brings them back. They stay
// while it is paused, while a sheet is open, where the focus is shown on one of them, and where nothing should move. A finger
// that only wakes them presses nothing, but for what cannot wait; a screen reader, which sees them all along, does.
const UNTOUCHED = 6000;
const CANNOT_WAIT = "[data-act=hurts], [data-act=stop]";

export function restControls(run, stage) {
  let timer;
  let waking = false;

  const kept = () =>
    run.paused || stage.hasAttribute("data-still") || stage.querySelector("dialog[open]") || stage.querySelector(":focus-visible");

  function stir() {
    clearTimeout(timer);
    stage.removeAttribute("data-resting");
    timer = setTimeout(rest, UNTOUCHED);
  }

  function rest() {
    if (kept()) timer = setTimeout(rest, UNTOUCHED);
    else stage.setAttribute("data-resting", "");
  }

  function stop() {
    clearTimeout(timer);
    stage.removeAttribute("data-resting");
  }

  stage.addEventListener("pointerdown", () => {
    waking = stage.hasAttribute("data-resting");
    stir();
  });
  stage.addEventListener(
    "click",
    (event) => {
      if (waking && !event.target.closest(CANNOT_WAIT)) event.stopPropagation();
      waking = false;
    },
    true,
  );
  for (const sign of ["pointermove", "focusin"]) stage.addEventListener(sign, () => !run.paused && stir());
  document.addEventListener("keydown", () => !run.paused && stir());
  run.addEventListener("play", stir);
  run.addEventListener("pause", stop);
  run.addEventListener("end", stop);
}
