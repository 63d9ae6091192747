// Space pauses and goes on, arrows go back and skip, Escape stops: only inside the player, and never against a control's own keys.
export function bindKeys(stage, { toggle, back, skip, stop }) {
  stage.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const ownsSpace = event.target.closest("button, input, a, summary");
    const acts = { ArrowLeft: back, ArrowRight: skip, Escape: stop, " ": ownsSpace ? undefined : toggle };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
