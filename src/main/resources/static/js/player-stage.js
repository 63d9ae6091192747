// What is seen while a session plays: the sentence large, the rest quietly. Text changes only when a step does.
import { Shape } from "./player-shape.js";

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
const put = (text, ...values) => values.reduce((done, value, at) => done.replace(`{${at}}`, value), text);

export class Stage {
  #left = "";

  constructor(template, steps) {
    this.element = template.content.firstElementChild.cloneNode(true);
    this.steps = steps;
    this.words = { ...this.element.dataset };
    for (const name of ["say", "see", "next", "left", "note", "count"]) {
      this[name] = this.element.querySelector(`.player-${name}`);
    }
    this.play = this.element.querySelector("[data-act=toggle]");
    this.shape = new Shape(this.element.querySelector(".player-shape"));
    this.dots = this.element.querySelector(".player-dots");
    this.dots.replaceChildren(...steps.map(() => document.createElement("i")));
  }

  show(index) {
    const step = this.steps[index];
    const next = this.steps[index + 1];
    this.shape.show(step);
    this.say.textContent = step.say || step.see;
    this.say.toggleAttribute("data-quiet", !step.say);
    this.see.textContent = step.say ? step.see : "";
    this.next.textContent = next ? put(this.words.next, next.see || next.say.split(/(?<=[.?!])\s/)[0]) : this.words.last;
    this.count.textContent = put(this.words.count, index + 1, this.steps.length);
    [...this.dots.children].forEach((dot, at) => {
      dot.toggleAttribute("data-done", at < index);
      dot.toggleAttribute("data-now", at === index);
    });
  }

  tellTime(seconds) {
    const left = clock(Math.max(0, Math.ceil(seconds - 0.05))); // a second is told a little late rather than twice
    if (left === this.#left) return;
    this.#left = left;
    this.left.textContent = put(this.words.left, left);
  }

  showTime(shown) {
    this.left.hidden = !shown;
  }

  /** Whether a step is announced to those who do not see it; the voice does that itself. */
  announce(aloud) {
    this.say.setAttribute("aria-live", aloud ? "polite" : "off");
  }

  pause(paused) {
    this.element.toggleAttribute("data-paused", paused);
    this.play.setAttribute("aria-label", paused ? this.words.goOn : this.words.pause);
    this.tell(paused ? this.words.toldPaused : "");
  }

  tellAway(seconds) {
    this.tell(put(this.words.away, Math.round(seconds / 60)));
  }

  tell(text) {
    this.note.textContent = text;
  }
}
