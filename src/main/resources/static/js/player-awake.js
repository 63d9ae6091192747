// Keeps the screen on while a run plays. The browser takes the lock away when the page is hidden, so it is asked for again.
export function keepAwake(run) {
  let lock = null;

  const release = () => lock?.release().catch(() => {});
  const ask = async () => {
    if (run.paused || document.visibilityState !== "visible" || !navigator.wakeLock) return;
    try {
      lock = await navigator.wakeLock.request("screen");
      if (run.paused) release();
    } catch {
      // refused, as on a low battery: the session goes on
    }
  };

  run.addEventListener("play", ask);
  run.addEventListener("pause", release);
  run.addEventListener("end", release);
  document.addEventListener("visibilitychange", ask);
}
