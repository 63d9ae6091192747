// The shape in the middle: it breathes, or counts a muscle's tension, or shows how much of the step is left.
const SMALL = 0.42;
const ease = (part) => (1 - Math.cos(Math.PI * part)) / 2;

/** Which part of a breath it is, how far into it from 0 to 1, and how full the lungs are from 0 to 1. */
export function breathAt(pacer, seconds) {
  let rest = seconds % (pacer.in + pacer.hold + pacer.out + pacer.rest);
  for (const part of ["in", "hold", "out", "rest"]) {
    const length = pacer[part];
    if (rest < length) {
      const done = rest / length;
      const full = { in: ease(done), hold: 1, out: 1 - ease(done), rest: 0 }[part];
      return { part, done, full, left: length - rest, length };
    }
    rest -= length;
  }
  return { part: "in", done: 0, full: 0, left: pacer.in, length: pacer.in };
}

const phaseAt = (step, seconds) => ({ part: step.phase, left: step.seconds - seconds, length: step.seconds });

export class Pacer {
  #drawn = "";

  constructor(stage, words) {
    this.words = words;
    this.breath = stage.querySelector(".pacer-breath");
    this.times = stage.querySelectorAll(".pacer-time");
    this.word = stage.querySelectorAll(".pacer-word");
    this.pips = stage.querySelector(".pacer-pips");
    this.shape = stage.querySelector("[data-pacer]");
    this.stage = stage;
  }

  /** @param position in the script; @param breathed real seconds since this breathing began */
  draw(step, position, breathed) {
    const seconds = position - step.at;
    const now = step.pacer ? breathAt(step.pacer, Math.max(0, breathed)) : step.phase ? phaseAt(step, seconds) : undefined;
    const kind = step.pacer ? "breath" : (step.phase ?? "step");
    if (this.shape.dataset.pacer !== kind) this.shape.dataset.pacer = kind;
    if (this.stage.hasAttribute("data-still")) {
      this.#count(now ?? { left: step.seconds - seconds, length: step.seconds });
    } else {
      const size = now?.full ?? (step.phase === "release" ? 1 - 0.5 * ease(Math.min(1, seconds / 3)) : 0.55);
      this.breath.style.transform = `scale(${(SMALL + (1 - SMALL) * size).toFixed(4)})`;
      const gone = (step.pacer ? 0 : Math.min(1, seconds / step.seconds)).toFixed(4);
      this.times.forEach((time) => (time.style.strokeDashoffset = gone));
    }
    this.#say(now ? this.#text(now) : "");
  }

  #text(now) {
    const word = this.words[now.part];
    return now.part === "tense" || now.part === "release" ? `${word} ${Math.ceil(now.left)}` : word;
  }

  #say(text) {
    if (text === this.#drawn) return;
    this.#drawn = text;
    this.word.forEach((word) => (word.textContent = text));
  }

  // Without motion: one pip a second, or twelve for what takes longer, filled as time passes.
  #count({ left, length }) {
    const pips = Math.min(12, Math.ceil(length));
    const filled = Math.floor(((length - left) / length) * pips + 0.001);
    if (this.pips.childElementCount !== pips) {
      this.pips.replaceChildren(...Array.from({ length: pips }, () => document.createElement("i")));
    }
    [...this.pips.children].forEach((pip, at) => pip.classList.toggle("on", at <= filled));
  }
}
