// Runs the steps by the clock. Whoever shows, sounds, speaks, draws or keeps listens to its events:
//   step   {index, step, live, moved, again}  another step is due; live where it plays, else its place was only looked up while
//                               paused; moved where it was gone to, not come to; again where it goes on from its middle
//   play, pause {why, ...}      why: nothing where it was pressed, else `slept`, `call`, `taken`, `unplugged`, `elsewhere`
//   tick                        about four times a second while it plays, and after each move
//   end    {ending}             COMPLETE, STOPPED, HURT
// `begin` may be given other steps than the script's, such as those that leave an area out.
import { PlayerClock } from "./player-clock.js";
import { stepAt, total } from "./player-steps.js";
import { Waker } from "./player-waker.js";

const LOOK = 250;
const REPEATS = 3;
const JUST_BEGUN = 3;

export class Run extends EventTarget {
  #index = -1;
  #midway = null; // the step in whose middle it went on
  #waker = new Waker(() => this.look());

  constructor(steps) {
    super();
    this.begin({ steps });
  }

  /** Makes ready, without playing yet. */
  begin({ steps = this.steps, position = 0, guided = 0, pauses = 0, skipped = 0 } = {}) {
    const speed = this.clock?.speed ?? 1;
    Object.assign(this, { steps, pauses, skipped, length: total(steps), clock: new PlayerClock(position, guided) });
    this.clock.speed = speed;
    this.#index = -1;
  }

  get index() {
    return this.#index < 0 ? stepAt(this.steps, this.clock.position) : this.#index;
  }

  get step() {
    return this.steps[this.index];
  }

  get paused() {
    return !this.clock.running;
  }

  /** Seconds guided, as the record takes them. */
  get seconds() {
    return Math.min(Math.floor(this.clock.guided), this.length * REPEATS);
  }

  /** Seconds left at this speed. */
  get left() {
    return Math.max(0, this.length - this.clock.now) / this.clock.speed;
  }

  get speed() {
    return this.clock.speed;
  }

  set speed(speed) {
    this.clock.speed = speed;
    this.#tell("tick");
    this.look();
  }

  play() {
    if (!this.paused) return;
    this.#midway = this.clock.position > this.step.at ? this.step : null;
    this.clock.start();
    this.#tell("play");
    if (stepAt(this.steps, this.clock.position) === this.#index) this.#tellStep();
    this.look();
  }

  pause(why, about = {}) {
    if (this.paused) return;
    this.clock.pause();
    this.#waker.stop();
    this.pauses++;
    this.#tell("pause", { why, ...about });
  }

  toggle() {
    if (this.paused) this.play();
    else this.pause();
  }

  /** To the beginning of this step; within its first seconds to the one before. */
  back() {
    const begun = this.clock.now - this.step.at > JUST_BEGUN;
    this.go(begun ? this.index : Math.max(0, this.index - 1));
  }

  repeat() {
    this.go(this.index);
  }

  skip() {
    this.skipped++;
    if (this.index + 1 < this.steps.length) this.go(this.index + 1);
    else this.end(this.clock.guided * 2 >= this.length / this.speed ? "COMPLETE" : "STOPPED");
  }

  /** To this step, also while paused: the place can be chosen before going on. */
  go(index) {
    this.clock.seek(this.steps[index].at);
    this.#index = index;
    this.#tellStep(true);
    this.#tell("tick");
    this.look();
  }

  end(ending) {
    this.clock.pause();
    this.#waker.stop();
    this.#tell("end", { ending });
  }

  /** Does what is due by now, and sees to be woken for what is due next. */
  look() {
    if (this.paused) return;
    const asleep = this.clock.tick();
    if (asleep) return this.pause("slept", asleep);
    if (this.clock.position >= this.length) return this.end("COMPLETE");
    const due = stepAt(this.steps, this.clock.position);
    if (due !== this.#index) {
      this.#index = due;
      this.#tellStep();
    }
    this.#tell("tick");
    this.#sleep();
  }

  #sleep() {
    if (this.paused) return; // a listener has paused it
    const next = this.steps[this.#index + 1]?.at ?? this.length;
    this.#waker.in(Math.min(LOOK, Math.ceil(((next - this.clock.now) * 1000) / this.speed)));
  }

  #tellStep(moved = false) {
    this.#tell("step", { index: this.#index, step: this.step, live: !this.paused, moved, again: !moved && this.step === this.#midway });
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
