// Biofeedback on this device: opens a sensor when the session runs, lets go of it when it does not, and shows what it finds beside the
// guide. Nothing is stored and nothing is asked of the network.
import { Camera } from "./feedback-camera.js";
import { Finger } from "./feedback-finger.js";
import { Guide } from "./feedback-guide.js";
import { Microphone } from "./feedback-microphone.js";
import { Panel } from "./feedback-panel.js";
import { inStep, together } from "./feedback-together.js";
import { median, smooth } from "./feedback-signal.js";

const LOOK = 250; // milliseconds
const SECOND = 1000 / LOOK;
const SEEN = { pulse: 30, breath: 30, wave: 6 }; // seconds that the line goes back
const LEAST = { pulse: 12, breath: 6, wave: 0.5 }; // how much the line's height stands for at least
const FAITH = 3; // seconds that a number stays when the signal is gone
const SENSORS = { camera: Camera, microphone: Microphone };
const CAUSES = { NotAllowedError: "Denied", SecurityError: "Denied", NotReadableError: "Busy", AbortError: "Busy" };

export class Feedback {
  #sensor = null;
  #opening = 0;
  #ticks = 0;
  #found = [];

  /** @param where the guide's breath now, see feedback-guide.js; @param say speaks a sentence, or answers false where that is unwanted */
  constructor(element, where, say) {
    this.panel = new Panel(element);
    this.where = where;
    this.panel.again.addEventListener("click", () => this.start(this.wanted));
    this.panel.read.addEventListener("click", () => {
      if (!say(this.panel.sentence)) this.panel.aloud.textContent = this.panel.sentence;
    });
  }

  /** @param way camera, microphone or tap; what cannot be had becomes tapping, and says why */
  async start(way) {
    this.stop();
    this.wanted = way;
    this.panel.again.hidden = true;
    const mine = ++this.#opening;
    if (way === "tap") return this.#follow(way, new Finger(this.panel.tap));
    this.panel.open(way);
    try {
      if (!navigator.mediaDevices?.getUserMedia) return this.#instead("Unable");
      const sensor = await SENSORS[way].open((cause) => mine === this.#opening && this.#instead(cause));
      if (mine === this.#opening) this.#follow(way, sensor);
      else sensor.close();
    } catch ({ name }) {
      if (mine === this.#opening) this.#instead(CAUSES[name] ?? "None");
    }
  }

  stop() {
    this.#opening++;
    clearInterval(this.timer);
    this.#sensor?.close();
    this.#sensor = null;
  }

  #instead(cause) {
    const { wanted } = this;
    this.start("tap");
    this.wanted = wanted;
    this.panel.trouble(this.panel.words[`${wanted}${cause}`]);
  }

  #follow(way, sensor) {
    this.#sensor = sensor;
    this.#found = [];
    this.guide = new Guide(this.where);
    this.panel.open(way, sensor.element);
    this.timer = setInterval(() => this.#look(), LOOK);
  }

  #look() {
    const now = performance.now() / 1000;
    this.guide.note(now);
    if (this.#ticks++ % SECOND === 0) this.#read();
    this.#draw(now);
  }

  #read() {
    const found = this.#sensor.read();
    this.#found = [...this.#found, found].slice(-FAITH);
    this.points = found.points;
    if (this.panel.word.dataset.word === "trouble" && !found.points.length) return; // until the first tap is answered
    const rate = this.#steady(found);
    const word = found.word === "good" && !rate ? "wait" : found.word;
    this.panel.show({ of: found.of, rate, word }, rate && found.rate ? this.#together(found) : null);
  }

  // A number comes once two looks agree, and is the middle of three; a tap is believed at once.
  #steady({ of, rate }) {
    const rates = this.#found.filter((one) => one.of === of && one.rate).map((one) => one.rate);
    if (this.panel.element.dataset.way === "tap") return rate;
    return rates.length > 1 && Math.abs(rates.at(-1) / rates.at(-2) - 1) < 0.1 ? median(rates) : null;
  }

  #together({ of, rate, points }) {
    if (!this.guide.rate) return null;
    const beside = this.guide.beside(points);
    if (of === "pulse") return together(beside);
    if (this.#sensor instanceof Finger) return inStep(beside.map(({ cycle }) => cycle));
    const share = together(beside, 2);
    return share && Math.abs(rate / this.guide.rate - 1) > 0.25 ? 0 : share; // another rate's overtone is no following
  }

  // The swing of the heart where there is a guide to lay it beside; else each beat or breath as it comes.
  #draw(now) {
    const beats = this.#sensor instanceof Camera && !(this.guide.rate && this.points?.length > 5);
    const kind = beats ? "wave" : (this.#found.at(-1)?.of ?? "breath");
    const own = beats || this.#sensor instanceof Microphone ? this.#sensor.wave() : calmed(this.points ?? []);
    const from = now - SEEN[kind];
    this.panel.draw(own, beats ? [] : this.guide.since(from), [from, now], LEAST[kind]);
  }
}

function calmed(points) {
  const soft = smooth(points.map(({ v }) => v), 3);
  return points.map(({ t }, at) => ({ t, v: soft[at] }));
}
