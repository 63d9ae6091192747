// The shape in the middle: it breathes, or counts a muscle's tension, or shows how much of the step is left. It moves by
// transform alone and by the browser's own animation, one for each part of a breath, so that a busy page does not make it stutter.
// Where motion is unwelcome it stands still, and a bar of pips and a word tell the same.
const SMALL = 0.42;
const FREE = 0.55; // where nothing is led
const SIZE = { in: 1, hold: 1, out: SMALL, rest: SMALL, free: SMALL, tense: 0.8, release: 0.5, step: FREE };
const SECONDS = { tense: 0.8, release: 4, step: 1.5 }; // where it does not take as long as the part
const BREATHES = new Set(["in", "hold", "out", "rest", "free"]);
const COUNTED = "tense"; // letting go has all the time there is
const MOST_PIPS = 12;
const ease = (part) => (1 - Math.cos(Math.PI * part)) / 2;
const EASING = "cubic-bezier(.37, 0, .63, 1)"; // the same

export class Swell {
  #word = "";
  #size = FREE;
  #move = null;
  #bar = null;
  #to = FREE;

  constructor({ element, words }) {
    this.element = element;
    this.words = words;
    this.shape = element.querySelector("[data-pacer]");
    this.breath = element.querySelector(".pacer-breath");
    this.bar = element.querySelector(".pacer-bar i");
    this.word = element.querySelectorAll(".pacer-word");
    this.pips = element.querySelector(".pacer-pips");
  }

  /** @param now part, left and length in seconds; @param fresh whether it begins here; live whether time goes on; still whether motion is unwelcome */
  draw(now, { fresh, live, still, lead }) {
    const word = this.words[now.part] ?? "";
    this.#say(now.part === COUNTED ? `${word} ${Math.ceil(now.left - 0.05)}` : word);
    if (still) this.#count(now);
    if (!fresh) return;
    this.element.toggleAttribute("data-still", still);
    this.shape.dataset.pacer = BREATHES.has(now.part) ? "breath" : now.part;
    this.shape.dataset.lead = lead;
    if (still) return;
    this.#grow(SIZE[now.part], Math.min(now.left, SECONDS[now.part] ?? now.left), live);
    this.#pass(now, live);
  }

  /** Stops where it is. */
  stand() {
    this.#move?.pause();
    this.#bar?.pause();
  }

  #grow(to, seconds, live) {
    const from = this.#here();
    this.#move?.cancel();
    [this.#size, this.#to] = [from, to];
    const scales = [from, to].map((size) => `scale(${size.toFixed(4)})`);
    this.#move = this.breath.animate({ transform: scales }, { duration: Math.max(1, seconds * 1000), easing: EASING, fill: "both" });
    if (!live) this.#move.pause();
  }

  #here() {
    if (!this.#move) return this.#size;
    const { duration } = this.#move.effect.getTiming();
    const done = Math.min(1, (this.#move.currentTime ?? 0) / duration);
    return this.#size + (this.#to - this.#size) * ease(done);
  }

  #pass({ part, left, length }, live) {
    this.#bar?.cancel();
    if (BREATHES.has(part)) return;
    const gone = Math.max(0, 1 - left / length).toFixed(4);
    this.#bar = this.bar.animate({ transform: [`scaleX(${gone})`, "scaleX(1)"] }, { duration: Math.max(1, left * 1000), fill: "both" });
    if (!live) this.#bar.pause();
  }

  #say(text) {
    if (text === this.#word) return;
    this.#word = text;
    this.word.forEach((word) => (word.textContent = text));
  }

  // One pip a second, or twelve for what takes longer: filled by a breath in and by time that passes, emptied by a breath out.
  #count({ part, left, length }) {
    const pips = Math.min(MOST_PIPS, Math.ceil(length));
    const gone = Math.min(pips, Math.floor(((length - left) / length) * pips + 0.001) + 1);
    const filled = { out: pips - gone, rest: 0, free: 0, hold: pips }[part] ?? gone;
    if (this.pips.childElementCount !== pips) {
      this.pips.replaceChildren(...Array.from({ length: pips }, () => document.createElement("i")));
    }
    [...this.pips.children].forEach((pip, at) => pip.classList.toggle("on", at < filled));
  }
}
