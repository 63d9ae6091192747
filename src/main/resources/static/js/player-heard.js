// What is heard of a run: a bell where the script has one and at the end, and the sentence as it comes.
export function hear(run, { bell, voice }, choices) {
  const speak = ({ say }) => (choices.on("voice") && !choices.on("muted") ? voice.say(say) : voice.hush());
  const ring = () => choices.on("bell") && !choices.on("muted") && bell.ring();

  run.addEventListener("play", () => bell.prepare());
  run.addEventListener("step", ({ detail: { step, live } }) => {
    if (!live) return;
    if (step.bell) ring();
    speak(step);
  });
  run.addEventListener("pause", () => voice.hush());
  run.addEventListener("end", ({ detail: { ending } }) => {
    voice.hush();
    if (ending === "COMPLETE") ring();
  });
  choices.addEventListener("change", ({ detail: { key } }) => {
    if ((key === "voice" || key === "muted") && !run.paused) speak(run.step);
  });
}
