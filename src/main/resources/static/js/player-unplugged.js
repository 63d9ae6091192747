// Headphones that come off pause the session, before it is heard by the whole room. Where the browser tells less, see the carrier.
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
