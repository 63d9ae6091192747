// The keys of the player: only where the focus is inside it, never in a sheet over it or where something is typed, and never
// against a control's own keys. B is a breath in.
export function bindKeys(stage, { toggle, back, skip, mute, help, stop, tap }) {
  const acts = { " ": toggle, ArrowLeft: back, ArrowRight: skip, m: mute, M: mute, b: tap, B: tap, "?": help, Escape: stop };
  stage.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.closest("dialog, textarea, select, input")) return;
    const ownsSpace = event.key === " " && event.target.closest("button, a, summary");
    const act = acts[event.key];
    if (!act || ownsSpace) return;
    event.preventDefault();
    act();
  });
}
