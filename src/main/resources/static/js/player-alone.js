// Only one window plays at a time: whichever begins, the others pause and say so.
export function playAlone(run) {
  if (!("BroadcastChannel" in window)) return;
  const windows = new BroadcastChannel("player");
  run.addEventListener("play", () => windows.postMessage("plays"));
  windows.addEventListener("message", () => run.pause("elsewhere"));
}
