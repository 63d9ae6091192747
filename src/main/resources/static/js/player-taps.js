// One's own breath, told by a tap at each breath in: the median of the last few, so that a tap too many does little.
const KEPT = 5;
const LONGEST = 20; // seconds: after that it begins anew
const SHORTEST = 0.8; // quicker than anyone breathes: the same tap twice

export class Taps {
  #last = null;
  #lengths = [];

  tap(now = performance.now()) {
    const length = this.#last === null ? null : (now - this.#last) / 1000;
    if (length !== null && length < SHORTEST) return;
    if (length > LONGEST) this.#lengths = [];
    else if (length !== null) this.#lengths = [...this.#lengths, length].slice(-KEPT);
    this.#last = now;
  }

  /** Breaths a minute; undefined before the third tap. */
  get rate() {
    if (this.#lengths.length < 2) return undefined;
    const lengths = this.#lengths.toSorted((one, other) => one - other);
    const middle = lengths.length / 2;
    return 60 / ((lengths[Math.floor(middle)] + lengths[Math.ceil(middle) - 1]) / 2);
  }
}
