// Runs the steps: looks at the clock, shows the step that is due, rings, speaks, and tells when the end is reached.
import { breathAt } from "./player-pacer.js";
import { stepAt, total } from "./player-steps.js";

const LOOK = 200;
const REPEATS = 3;

export class Run {
  #shown = -1;
  #timer;
  #spoken;

  /** @param on `change` after each step, pause and second; `end` with COMPLETE or STOPPED */
  constructor({ steps, clock, stage, pacer, bell, voice, awake }, wants, on) {
    Object.assign(this, { steps, clock, stage, pacer, bell, voice, awake, wants, on });
    this.length = total(steps);
    this.frame = this.frame.bind(this);
  }

  get seconds() {
    return Math.min(Math.floor(this.clock.guided), this.length * REPEATS);
  }

  get step() {
    return Math.max(0, this.#shown);
  }

  /** Where the guide's breath is: how many breaths have passed, how full it is, and its rate a minute; null without a guide. */
  get guide() {
    const { pacer, breathesFrom } = this.steps[this.step];
    if (!pacer || this.paused) return null;
    const seconds = Math.min(this.clock.now, this.length) - breathesFrom;
    const breath = pacer.in + pacer.hold + pacer.out + pacer.rest;
    return { cycle: seconds / breath, full: breathAt(pacer, seconds).full, rate: 60 / breath };
  }

  get paused() {
    return !this.clock.running;
  }

  play() {
    this.bell.prepare();
    this.awake.keep(true);
    this.clock.start();
    this.stage.pause(false);
    const at = stepAt(this.steps, this.clock.position);
    if (at === this.#shown) this.speak();
    this.#timer = setInterval(() => this.look(), LOOK);
    this.look();
    requestAnimationFrame(this.frame);
  }

  pause() {
    if (this.paused) return;
    this.clock.pause();
    this.halt();
    this.stage.pause(true);
    this.on.change();
  }

  toggle() {
    if (this.paused) this.play();
    else this.pause();
  }

  /** To the beginning of this step; within its first three seconds to the one before. */
  back() {
    const now = this.steps[this.step];
    const target = this.clock.position - now.at > 3 ? now : (this.steps[this.step - 1] ?? now);
    this.#go(target.at);
  }

  skip() {
    const next = this.steps[this.step + 1];
    if (next) this.#go(next.at);
    else this.end(this.clock.guided * 2 >= this.length ? "COMPLETE" : "STOPPED");
  }

  stop() {
    this.end("STOPPED");
  }

  halt() {
    clearInterval(this.#timer);
    this.voice.hush();
    this.awake.keep(false);
  }

  end(ending) {
    this.clock.pause();
    this.halt();
    this.on.end(ending);
  }

  look() {
    if (this.paused) return;
    const slept = this.clock.tick();
    if (slept) {
      this.pause();
      this.stage.tellAway(slept);
    } else if (this.clock.position >= this.length) {
      if (this.wants("bell")) this.bell.ring();
      this.end("COMPLETE");
    } else {
      this.#showDue();
      this.on.change();
    }
  }

  speak() {
    const step = this.steps[this.step];
    if (this.wants("voice")) this.voice.say(step.say);
    else this.voice.hush();
  }

  frame() {
    if (this.paused) return;
    this.pacer.draw(this.steps[this.step], Math.min(this.clock.now, this.length));
    requestAnimationFrame(this.frame);
  }

  /** Also while paused: the place can be chosen before going on. */
  #go(position) {
    this.clock.seek(position);
    this.#shown = -1;
    this.#showDue();
    this.pacer.draw(this.steps[this.step], position);
    this.on.change();
  }

  #showDue() {
    this.stage.tellTime(this.length - this.clock.position);
    const due = stepAt(this.steps, this.clock.position);
    if (due === this.#shown) return;
    this.#shown = due;
    this.stage.show(due);
    if (this.paused) return;
    if (this.steps[due].bell && this.wants("bell")) this.bell.ring();
    this.speak();
  }
}
