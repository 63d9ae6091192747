// What is heard and felt of a run: a bell where the script has one and at the end, the words as they come, the breath, what lies
// beneath, and a touch at each breath. Where the words are not spoken a soft tone tells that they have changed.
const TOUCH = { in: [70], out: [50, 90, 50], release: [160] }; // milliseconds on, off, on

/** @param announce told whether the text has to be announced, as the words are not heard */
export function hear(run, { pacer, sounds, voice, announce }, choices) {
  const wanted = () => choices.on("voice") && !choices.on("muted");
  const spoken = ({ say }) => wanted() && voice.say(say);
  const tell = () => announce(!wanted() || !voice.heard);
  const touch = (part) => choices.on("vibrate") && !run.paused && TOUCH[part] && navigator.vibrate?.(TOUCH[part]);

  function lead({ detail: { step, live, moved, again } }) {
    if (!live) return;
    if (moved || !wanted()) voice.hush();
    if (step.bell && !again) sounds.ring(); // between two bells a third would tell a wrong time
    if (!spoken(step) && step.say && !step.bell) sounds.tone(step.phase);
    touch(step.phase);
    sounds.count(step.phase === "tense" ? (step.at + step.seconds - run.clock.now) / run.speed : null);
  }

  function tune() {
    const silent = (name) => choices.on("muted") || (name === "bell" && !choices.on("bell"));
    for (const name of ["bell", "breath", "background"]) sounds.setVolume(name, silent(name) ? 0 : choices.number(`volume-${name}`));
    sounds.background(choices.read("background"));
    voice.volume = choices.number("volume-voice");
    voice.rate = choices.number("voice-rate");
    voice.name = choices.read("voice-name");
  }

  run.addEventListener("play", () => {
    voice.prepare();
    sounds.play();
    tell();
  });
  run.addEventListener("step", lead);
  run.addEventListener("tick", () => sounds.look());
  run.addEventListener("pause", () => {
    voice.hush();
    sounds.pause();
  });
  run.addEventListener("end", ({ detail: { ending } }) => {
    voice.hush();
    if (ending === "COMPLETE") sounds.ring();
    sounds.pause();
  });
  pacer.addEventListener("breath", ({ detail: { breath } }) => sounds.follow(choices.read("breathing") === "natural" ? null : breath));
  pacer.addEventListener("part", ({ detail: { part } }) => touch(part));
  // Where the browser kept still, the next press lets it sound.
  for (const press of ["pointerup", "keydown"]) document.addEventListener(press, () => !run.paused && !sounds.awake && sounds.prepare());
  sounds.addEventListener("interrupted", () => run.pause("call"));
  choices.addEventListener("change", ({ detail: { key } }) => {
    tune();
    if (key !== "voice" && key !== "muted") return;
    if (!run.paused && !spoken(run.step)) voice.hush();
    tell();
  });
  voice.addEventListener("speaking", ({ detail: { on } }) => sounds.duck(on));
  voice.addEventListener("heard", ({ detail: { midway } }) => {
    tell();
    if (midway && !run.paused) sounds.tone();
  });
  tune();
}
