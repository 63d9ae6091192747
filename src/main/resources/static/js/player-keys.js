// The keys of the player: where the focus is inside it or, after a press beside it, nowhere; never in a sheet over it or where
// something is typed, and never against a control's own keys. B is a breath in. A key that is held is one press.
export function bindKeys(stage, { toggle, back, skip, mute, help, stop, tap }) {
  const acts = { " ": toggle, ArrowLeft: back, ArrowRight: skip, m: mute, M: mute, b: tap, B: tap, "?": help, Escape: stop };
  const isOurs = (target) => stage.isConnected && (stage.contains(target) || (target === document.body && !document.querySelector("dialog[open]")));
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !isOurs(event.target)) return;
    if (event.target.closest("dialog, textarea, select, input")) return;
    const ownsSpace = event.key === " " && event.target.closest("button, a, summary");
    const act = acts[event.key];
    const held = event.repeat && (act || event.key === "Enter");
    if (!held && (!act || ownsSpace)) return;
    event.preventDefault();
    if (!held) act();
  });
}
