// Media keys, headset buttons and the lock screen: what plays, how far it is, and the same acts as on the page.
export function offerMediaKeys(run, { title, pathway }) {
  const media = navigator.mediaSession;
  if (!media) return;
  const acts = {
    play: () => run.play(),
    pause: () => run.pause(),
    previoustrack: () => run.back(),
    nexttrack: () => run.skip(),
    stop: () => run.end("STOPPED"),
  };

  let told; // the speed that it knows

  function tell() {
    told = run.speed;
    media.playbackState = run.paused ? "paused" : "playing";
    media.setPositionState?.({ duration: run.length, playbackRate: run.speed, position: Math.min(run.clock.now, run.length) });
  }

  function begin() {
    const icon = document.querySelector("link[rel=apple-touch-icon]");
    media.metadata = new MediaMetadata({ title, artist: pathway, artwork: icon ? [{ src: icon.href, sizes: "180x180" }] : [] });
    for (const [name, act] of Object.entries(acts)) handle(name, act);
    tell();
  }

  function end() {
    media.playbackState = "none";
    media.metadata = null;
    for (const name of Object.keys(acts)) handle(name, null);
  }

  function handle(name, act) {
    try {
      media.setActionHandler(name, act);
    } catch {
      // this browser knows no such key
    }
  }

  run.addEventListener("play", begin);
  run.addEventListener("step", tell);
  run.addEventListener("tick", () => run.speed !== told && tell());
  run.addEventListener("pause", tell);
  run.addEventListener("end", end);
}
