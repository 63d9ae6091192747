// Where a session stands, told from the device's steady clock and never from counted ticks: however late a tick comes, it
// lands right. The wall clock, which can be set anew at any moment, moves nothing; it only helps to see that the device
// slept, as some steady clocks stand still meanwhile. Then nobody was guided, and the place is kept.
const ASLEEP = 90;

const seconds = (from, to) => Math.max(0, (to - from) / 1000);

export class PlayerClock {
  #steady = null;
  #wall = 0;
  #speed = 1;

  /** @param position seconds into the script; @param guided seconds guided so far, without what was skipped */
  constructor(position = 0, guided = 0) {
    this.position = position;
    this.guided = guided;
  }

  get running() {
    return this.#steady !== null;
  }

  get speed() {
    return this.#speed;
  }

  /** How fast the script passes, 1 as written. Breathing and what is guided go by real seconds. */
  set speed(speed) {
    this.tick();
    this.#speed = speed;
  }

  /** The position at this moment, for drawing between two ticks. */
  get now() {
    return this.position + this.#passed * this.#speed;
  }

  /** The seconds guided at this moment. */
  get breathed() {
    return this.guided + this.#passed;
  }

  get #passed() {
    return this.running ? seconds(this.#steady, performance.now()) : 0;
  }

  start() {
    this.#steady = performance.now();
    this.#wall = Date.now();
  }

  pause() {
    this.tick();
    this.#steady = null;
  }

  /** Catches up with what has passed. Where the device slept: the seconds, and whether that is sure; they do not count. */
  tick() {
    if (!this.running) return null;
    const passed = this.#passed;
    const byWall = seconds(this.#wall, Date.now());
    this.start();
    if (passed > ASLEEP) return { slept: passed, sure: true };
    this.position += passed * this.#speed;
    this.guided += passed;
    return byWall - passed > ASLEEP ? { slept: byWall, sure: false } : null;
  }

  seek(position) {
    this.tick();
    this.position = position;
  }
}
