// The breath that is followed: which part it is in, and what comes next. It goes by real seconds, however fast the steps pass.
const PARTS = ["in", "hold", "out", "rest"];
const EASING = 120; // seconds, at most, from one's own rate to the one that is wished for
const A_BREATH = 40; // seconds for each breath a minute of difference
const JUST_BEGUN = 0.6;

const ease = (part) => (1 - Math.cos(Math.PI * part)) / 2;
const sum = (pattern) => PARTS.reduce((all, part) => all + pattern[part], 0);

/** A written breath at another rate, in breaths a minute, and with an out-breath so many times the in-breath; holding and resting keep their share. */
export function atRate(written, rate, ratio) {
  const length = 60 / rate;
  const hold = (written.hold / sum(written)) * length;
  const rest = (written.rest / sum(written)) * length;
  const moving = length - hold - rest;
  return { in: moving / (1 + ratio), hold, out: (moving * ratio) / (1 + ratio), rest };
}

/** The rate so many seconds on the way from the one to the other, by even steps in the length of a breath. */
export function easedRate(from, to, seconds) {
  if (from === to) return to;
  const done = Math.min(1, seconds / Math.min(EASING, A_BREATH * Math.abs(from - to)));
  return 60 / (60 / from + (60 / to - 60 / from) * done);
}

export class Breath {
  #clock;
  #began = 0;
  #parts = []; // {part, at, length, breath}
  #ends = 0;
  #patternAt;

  /** Until when, in its own seconds, there is anything to follow. */
  end = Infinity;

  /** @param clock tells the seconds; it stands still in a pause */
  constructor(clock) {
    this.#clock = clock;
  }

  /** Begins anew. @param patternAt the breath {in, hold, out, rest} that begins at this second; @param gone seconds of it that are over */
  begin(patternAt, gone = 0) {
    this.#began = this.#clock() - gone;
    this.#parts = [];
    this.#ends = 0;
    this.#patternAt = patternAt;
    this.end = Infinity;
  }

  /** Goes over to another pattern with the next breath in, so that no breath is cut; at once in one that has just begun. */
  turn(patternAt) {
    const { seconds } = this;
    const { breath } = this.now;
    const begun = this.#whole(breath).at;
    this.#ends = seconds - begun < JUST_BEGUN ? begun : (this.#parts.find((part) => part.breath > breath)?.at ?? this.#ends);
    this.#parts = this.#parts.filter((part) => part.at < this.#ends);
    this.#patternAt = patternAt;
  }

  get seconds() {
    return this.#clock() - this.#began;
  }

  /** When it was begun, by its clock. */
  get began() {
    return this.#began;
  }

  /** Seconds that the breath of this moment takes in all. */
  get length() {
    return this.#whole(this.now.breath).length;
  }

  /** How many breaths have passed, with the part of this one, and how full the chest is, 0 to 1. */
  get place() {
    const { part, breath, left, length, at } = this.now;
    const whole = this.#whole(breath);
    const done = 1 - left / length;
    const full = { in: ease(done), hold: 1, out: 1 - ease(done), rest: 0 }[part];
    return { cycle: breath + (at + done * length - whole.at) / whole.length, full };
  }

  /** The part of this moment: part, at and length in seconds, and how much of it is left. */
  get now() {
    const seconds = Math.max(0, this.seconds);
    const part = this.#between(seconds, seconds)[0];
    return { ...part, left: part.at + part.length - seconds };
  }

  /** Every part that lies between these two seconds, at least in part, and before the end. */
  parts(from, to) {
    return this.#between(from, to).filter((part) => part.at < this.end);
  }

  #between(from, to) {
    while (this.#ends <= to) this.#add(this.#patternAt(this.#ends));
    return this.#parts.filter((part) => part.at <= to && part.at + part.length > from);
  }

  #whole(breath) {
    const parts = this.#parts.filter((part) => part.breath === breath);
    return { at: parts[0].at, length: parts.reduce((all, part) => all + part.length, 0) };
  }

  #add(pattern) {
    const breath = (this.#parts.at(-1)?.breath ?? -1) + 1;
    for (const part of PARTS.filter((one) => pattern[one] > 0)) {
      this.#parts.push({ part, at: this.#ends, length: pattern[part], breath });
      this.#ends += pattern[part];
    }
  }
}
