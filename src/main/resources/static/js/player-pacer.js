// Which breath leads through a step that breathes: the `written` one; one at one's `own` choice of rate, which begins near the
// rate that was tapped and eases towards the chosen one; or a `natural` one, which goes with the taps. Tells of each as it goes:
//   breath {breath}        another breath leads, or null where none does
//   part   {part, length}  it goes in, hold, out or rest; told while the page is seen
//   tap                    one's own breath in was tapped
import { atRate, Breath, easedRate } from "./player-breath.js";
import { Swell } from "./player-swell.js";
import { Taps } from "./player-taps.js";

const USUAL = 12; // breaths a minute where nobody has tapped
const NEAR = 3; // and how far from the chosen rate an untapped one may begin
const WAITING = { in: 0, hold: 0, out: 0, rest: 3600 };
const TAPPED_IN = 0.4; // of a tapped breath, about so much is in

export class Pacer extends EventTarget {
  #run;
  #choices;
  #swell;
  #breath;
  #taps = new Taps();
  #lead = null; // what leads: written from a place, own, natural; null for none
  #pattern; // as written
  #easing; // {from, since}
  #drawn = null;
  #timer;
  #calm = matchMedia("(prefers-reduced-motion: reduce)");

  constructor(run, stage, choices) {
    super();
    this.#run = run;
    this.#choices = choices;
    this.#swell = new Swell(stage);
    this.#breath = new Breath(() => run.clock.breathed);
    run.addEventListener("step", ({ detail }) => this.#step(detail));
    run.addEventListener("play", () => this.#redraw());
    run.addEventListener("tick", () => this.#draw());
    run.addEventListener("pause", () => this.#stand());
    run.addEventListener("end", () => this.#free());
    choices.addEventListener("change", ({ detail: { key } }) => this.#changed(key));
    document.addEventListener("visibilitychange", () => this.#redraw());
  }

  /** The breath that leads; null where the step leaves it free. */
  get breath() {
    return this.#lead ? this.#breath : null;
  }

  /** Breaths a minute at this moment; undefined where the breath is free. */
  get rate() {
    if (this.#lead === "natural") return this.ownRate;
    return this.#lead ? 60 / this.#breath.length : undefined;
  }

  /** Where the guide's breath is {cycle, full, rate}, as Breath tells; null where nothing guides. */
  get where() {
    return this.#lead && this.#lead !== "natural" ? { ...this.#breath.place, rate: this.rate } : null;
  }

  /** What was tapped, in breaths a minute; undefined before the third tap. */
  get ownRate() {
    return this.#taps.rate;
  }

  /** A breath in begins now. */
  tap() {
    this.#taps.tap();
    if (this.#lead === "natural" && !this.#run.paused) this.#breath.begin(() => this.#tapped());
    this.#tell("tap");
    this.#redraw();
  }

  #step({ step, moved, chosen }) {
    const { clock, speed } = this.#run;
    const lead = step.pacer ? this.#leading(step) : null;
    if (step.pacer) this.#pattern = step.pacer;
    const another = lead !== this.#lead;
    if (another) {
      const goesOn = lead && this.#lead && !moved && ![lead, this.#lead].includes("natural");
      this.#lead = lead;
      if (goesOn) this.#breath.turn(this.#patternAt());
      else if (lead) this.#breath.begin(this.#patternAt(), chosen ? 0 : Math.max(0, (clock.now - step.at) / speed));
    }
    this.#bound();
    if (another) this.#tell("breath", { breath: this.breath });
    this.#redraw();
  }

  /** So far ahead the breath is known to lead. */
  #bound() {
    const { steps, index, clock, speed, length } = this.#run;
    const free = steps.slice(index).find((step) => !step.pacer);
    if (this.#lead) this.#breath.end = this.#breath.seconds + ((free?.at ?? length) - clock.now) / speed;
  }

  #leading(step) {
    const breathing = this.#choices.read("breathing");
    return breathing === "written" ? `written from ${step.breathesFrom}` : breathing;
  }

  #patternAt() {
    const { clock } = this.#run;
    const written = this.#pattern;
    if (this.#lead === "natural") return () => WAITING;
    if (this.#lead !== "own") return () => written;
    const wish = this.#choices.number("breath-rate");
    const ratio = this.#choices.number("breath-ratio");
    this.#easing ??= { from: this.ownRate ?? Math.min(USUAL, wish + NEAR), since: clock.breathed };
    const { from, since } = this.#easing;
    return (seconds) => atRate(written, easedRate(from, wish, this.#breath.began + seconds - since), ratio);
  }

  #tapped() {
    const length = 60 / (this.ownRate ?? USUAL);
    return { in: length * TAPPED_IN, hold: 0, out: length * (1 - TAPPED_IN), rest: WAITING.rest };
  }

  #changed(key) {
    if (key === "breathing" || key === "breath-rate") {
      const from = this.rate; // whoever is led already goes on from there
      this.#easing = from && { from, since: this.#run.clock.breathed };
    }
    if (this.#lead && key === "breathing") this.#step({ step: this.#run.step, chosen: true });
    if (this.#lead === "own" && key.startsWith("breath-")) {
      this.#breath.turn(this.#patternAt());
      this.#tell("breath", { breath: this.breath });
    }
    if (key === "speed") this.#bound();
    if (key === "still" || key === "speed") this.#redraw();
  }

  #redraw() {
    this.#drawn = null;
    this.#draw();
  }

  /** Only what is seen is drawn, and only what has changed; between two parts of a breath the browser moves the shape by itself. */
  #draw() {
    clearTimeout(this.#timer);
    if (document.hidden) return;
    const live = !this.#run.paused;
    const now = this.#lead ? this.#breathing() : this.#rest();
    const fresh = this.#drawn !== now.at;
    this.#drawn = now.at;
    this.#swell.draw(now, { fresh, live, lead: this.#lead, still: this.#calm.matches || this.#choices.on("still") });
    if (!this.#lead || !live) return;
    if (fresh && now.part !== "free") this.#tell("part", { part: now.part, length: now.length });
    this.#timer = setTimeout(() => this.#draw(), Math.min(now.left, 60) * 1000 + 5);
  }

  #breathing() {
    const { now } = this.#breath;
    return this.#lead === "natural" && now.part === "rest" ? { ...now, part: "free" } : now;
  }

  /** A step that leaves the breath free, in real seconds: a muscle to tense or release, or time that passes. */
  #rest() {
    const { step, clock, speed } = this.#run;
    return { part: step.phase ?? "step", at: step.at, length: step.seconds / speed, left: (step.at + step.seconds - clock.now) / speed };
  }

  #free() {
    this.#stand();
    this.#lead = null;
    this.#tell("breath", { breath: null });
  }

  #stand() {
    clearTimeout(this.#timer);
    this.#swell.stand();
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
