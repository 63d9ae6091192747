// Silence that plays. Browsers show media keys and the lock screen's controls only beside an audio element, keep a page with one
// awake in the pocket, and pause it when a call comes or the headphones are pulled out: so that is how we hear of these.
const SECONDS = 10; // what is shorter than five counts as a mere effect
const RATE = 8000;
const MIDDLE = 0x80;

/** A file of so many seconds of nothing: WAV, one channel, eight bits. */
function silence() {
  const samples = SECONDS * RATE;
  const file = new Uint8Array(44 + samples).fill(MIDDLE);
  const view = new DataView(file.buffer);
  const words = (at, text) => [...text].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  words(0, "RIFF");
  view.setUint32(4, 36 + samples, true);
  words(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  words(36, "data");
  view.setUint32(40, samples, true);
  return new Blob([file], { type: "audio/wav" });
}

export function carry(run) {
  let audio;

  const play = () => audio.play().catch(() => {}); // refused: the session goes on without it

  function taken() {
    if (run.paused) return;
    if (window.speechSynthesis?.speaking) play(); // some devices let their own voice interrupt
    else run.pause("taken");
  }

  run.addEventListener("play", () => {
    if (!audio) {
      audio = new Audio(URL.createObjectURL(silence()));
      audio.loop = true;
      audio.addEventListener("pause", taken);
    }
    play();
  });
  for (const over of ["pause", "end"]) run.addEventListener(over, () => audio?.pause());
}
