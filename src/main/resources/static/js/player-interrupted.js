// What pauses a session from outside: another window that plays, and headphones that come off.

/** Only one window plays at a time: whichever begins, the others pause and say so. */
export function playAlone(run) {
  if (!("BroadcastChannel" in window)) return;
  const windows = new BroadcastChannel("player");
  run.addEventListener("play", () => windows.postMessage("plays"));
  windows.addEventListener("message", () => run.pause("elsewhere"));
}

/** Before it is heard by the whole room. Where the browser tells less, see the carrier. */
export function pauseUnplugged(run) {
  const devices = navigator.mediaDevices;
  if (!devices?.enumerateDevices) return;
  let known = 0;

  async function outputs() {
    const all = await devices.enumerateDevices().catch(() => []);
    return all.filter(({ kind }) => kind === "audiooutput").length;
  }

  run.addEventListener("play", async () => (known = await outputs()));
  devices.addEventListener("devicechange", async () => {
    const now = await outputs();
    if (now < known) run.pause("unplugged");
    known = now;
  });
}
