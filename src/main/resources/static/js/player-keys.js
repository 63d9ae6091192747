// Space pauses and goes on, arrows go back and skip, B is a breath in, Escape stops: only inside the player, and never against a control's own keys.
export function bindKeys(stage, { toggle, back, skip, stop, tap }) {
  stage.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.closest("select, textarea, input[type=range]") && event.key !== "Escape") return;
    const ownsSpace = event.target.closest("button, input, a, summary");
    const acts = { ArrowLeft: back, ArrowRight: skip, Escape: stop, b: tap, " ": ownsSpace ? undefined : toggle };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
