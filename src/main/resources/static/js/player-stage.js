// What is seen while a run plays: the sentence large, the rest quietly. Text changes only when a step does.
import { Shape } from "./player-shape.js";

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
const put = (text, ...values) => values.reduce((done, value, at) => done.replace(`{${at}}`, value), text);
const firstSentence = (text) => text.split(/(?<=[.?!])\s/)[0];

export class Stage {
  #left = "";

  constructor(template) {
    this.element = template.content.firstElementChild.cloneNode(true);
    this.words = { ...this.element.dataset };
    for (const name of ["text", "say", "see", "next", "left", "note", "count"]) {
      this[name] = this.element.querySelector(`.player-${name}`);
    }
    this.play = this.element.querySelector("[data-act=toggle]");
    this.shape = new Shape(this.element.querySelector(".player-shape"));
    this.pebbles = this.element.querySelectorAll(".spine-level");
    new ResizeObserver(() => this.#reach()).observe(this.text);
  }

  follow(run) {
    run.addEventListener("step", ({ detail: { index } }) => this.#show(run.steps, index));
    run.addEventListener("tick", () => this.#tellTime(run));
    run.addEventListener("play", () => this.#pause(false));
    run.addEventListener("pause", ({ detail }) => {
      this.#pause(true);
      this.tell(this.#whyPaused(detail));
    });
  }

  /** Whether a step is announced to those who do not see it; the voice does that itself. */
  announce(aloud) {
    this.say.setAttribute("aria-live", aloud ? "polite" : "off");
  }

  tell(text) {
    this.note.textContent = text;
  }

  #show(steps, index) {
    const step = steps[index];
    const next = steps[index + 1];
    this.shape.show(step);
    this.say.textContent = step.say || step.see;
    this.say.toggleAttribute("data-quiet", !step.say);
    this.see.textContent = step.say && !step.say.startsWith(step.see) ? step.see : ""; // nothing is said twice
    this.next.textContent = next ? put(this.words.next, next.see || firstSentence(next.say)) : this.words.last;
    this.count.textContent = put(this.words.count, index + 1, steps.length);
    this.text.scrollTop = 0;
    this.#reach();
  }

  /** Text that is longer than its room is scrolled by keys, too. */
  #reach() {
    this.text.tabIndex = this.text.scrollHeight > this.text.clientHeight ? 0 : -1;
  }

  #tellTime(run) {
    const left = clock(Math.ceil(run.left - 0.05)); // a second is told a little late rather than twice
    if (left === this.#left) return;
    this.#left = left;
    this.left.textContent = put(this.words.left, left);
    this.#fill(run.clock.position / run.length);
  }

  /** The spine fills from below, a pebble for each seventh of the way. */
  #fill(part) {
    const filled = part * this.pebbles.length;
    this.pebbles.forEach((pebble, at) => {
      const full = Math.min(1, Math.max(0, filled - (this.pebbles.length - 1 - at)));
      pebble.style.transform = `translateY(${((1 - full) * 100).toFixed(1)}%)`;
    });
  }

  #pause(paused) {
    this.element.toggleAttribute("data-paused", paused);
    this.play.setAttribute("aria-label", paused ? this.words.goOn : this.words.pause);
    this.tell("");
  }

  #whyPaused({ why, slept, sure }) {
    const words = why === "slept" && !sure ? this.words.maybeSlept : (this.words[why] ?? this.words.toldPaused);
    return put(words, Math.round(slept / 60));
  }
}
