// The way without any device: a button to tap in time. The touch counts, not the letting go.
import { tapped } from "./feedback-taps.js";

const KEPT = 60; // taps

export class Finger {
  #taps = [];

  constructor(button) {
    this.touch = () => this.tap();
    this.press = ({ detail }) => detail === 0 && this.tap(); // by key; a pointer has been counted already
    this.button = button;
    button.addEventListener("pointerdown", this.touch);
    button.addEventListener("click", this.press);
  }

  close() {
    this.button.removeEventListener("pointerdown", this.touch);
    this.button.removeEventListener("click", this.press);
  }

  tap() {
    this.#taps = [...this.#taps, performance.now() / 1000].slice(-KEPT);
  }

  read() {
    const { gaps, ...found } = tapped(this.#taps, performance.now() / 1000);
    return { ...found, points: gaps.map(({ t, v }) => ({ t, v: 60 / v })) };
  }

  wave() {
    return this.read().points;
  }
}
