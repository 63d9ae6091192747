// Where a session stands, told from the wall clock and never from counted ticks: however late a tick comes, it lands right.
// Only after a long gap, when the device slept and nobody was guided, the place is kept instead.
const ASLEEP = 90;

export class PlayerClock {
  #seen = null;

  /** @param position seconds into the practice; @param guided seconds guided so far, without what was skipped */
  constructor(position = 0, guided = 0) {
    this.position = position;
    this.guided = guided;
  }

  get running() {
    return this.#seen !== null;
  }

  /** The position at this moment, for drawing between two ticks. */
  get now() {
    return this.position + (this.running ? Math.max(0, (Date.now() - this.#seen) / 1000) : 0);
  }

  start() {
    this.#seen = Date.now();
  }

  pause() {
    this.tick();
    this.#seen = null;
  }

  /** Catches up with the wall clock. Returns the seconds slept through, which do not count; else 0. */
  tick() {
    if (!this.running) return 0;
    const now = Date.now();
    const passed = Math.max(0, (now - this.#seen) / 1000);
    this.#seen = now;
    if (passed > ASLEEP) return passed;
    this.position += passed;
    this.guided += passed;
    return 0;
  }

  seek(position) {
    this.tick();
    this.position = position;
  }
}
