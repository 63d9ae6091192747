// Where the device has no voice, that is said before anybody closes their eyes, and once more while it plays.

/** @param wanted whether the words are to be spoken */
export function tellVoiceless(page, stage, { run, voice, wanted }) {
  const note = page.querySelector("p[data-voice=absent]");
  let told = false;

  function show() {
    const { absent } = voice;
    page.querySelectorAll("[data-voice]").forEach((part) => (part.hidden = (part.dataset.voice === "absent") !== absent));
    for (const place of [page, stage.element]) place.querySelectorAll("[data-needs=voice]").forEach((part) => (part.hidden = absent));
  }

  function tell() {
    if (told || run.paused || !note || !voice.absent || !wanted()) return;
    told = true;
    stage.tell(note.textContent);
  }

  run.addEventListener("play", tell);
  voice.addEventListener("listed", () => {
    show();
    tell();
  });
  show();
}
