// Breath heard by the microphone. Ten times a second its loudness becomes one number; sound is neither kept nor sent.
import { breath } from "./feedback-breath.js";
import { smooth } from "./feedback-signal.js";

const KEPT = 45; // seconds
const SHOWN = 30;
const EVERY = 100; // milliseconds
const SENTENCE = 15_000 / EVERY; // a voice that is not done by then is stuck, and silent
const BAND = [200, 1800]; // hertz: above the hum of a house, below its hiss
// What makes calls clear takes breath for noise, so it is asked to leave the sound as it is.
const WISH = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };

export class Microphone {
  of = "breath";
  #levels = [];
  #spoken = 0;

  static async open(lost) {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: WISH, video: false });
    return new Microphone(stream, lost);
  }

  constructor(stream, lost) {
    this.stream = stream;
    stream.getAudioTracks()[0].addEventListener("ended", () => lost("Gone"));
    this.audio = new (window.AudioContext ?? window.webkitAudioContext)();
    this.audio.resume().catch(() => {}); // a page that may listen may also sound
    const [high, low] = BAND.map((frequency, at) => new BiquadFilterNode(this.audio, { type: at ? "lowpass" : "highpass", frequency }));
    this.meter = new AnalyserNode(this.audio, { fftSize: 4096 });
    this.audio.createMediaStreamSource(stream).connect(high).connect(low).connect(this.meter); // and to no loudspeaker
    this.heard = new Float32Array(this.meter.fftSize);
    this.timer = setInterval(() => this.#hear(), EVERY);
  }

  close() {
    clearInterval(this.timer);
    this.stream.getTracks().forEach((track) => track.stop());
    this.audio.close().catch(() => {});
  }

  read() {
    return { ...breath(this.#levels), of: this.of, points: this.wave() };
  }

  wave() {
    const last = this.#levels.filter(({ t, v }) => v === v && t > this.#levels.at(-1).t - SHOWN);
    const soft = smooth(last.map(({ v }) => v), 7);
    return last.map(({ t }, at) => ({ t, v: soft[at] }));
  }

  // The player's own voice is no breath.
  #hear() {
    this.meter.getFloatTimeDomainData(this.heard);
    const power = this.heard.reduce((sum, value) => sum + value * value, 0) / this.heard.length;
    const t = performance.now() / 1000;
    this.#spoken = window.speechSynthesis?.speaking ? this.#spoken + 1 : 0;
    const speaking = this.#spoken > 0 && this.#spoken < SENTENCE;
    this.#levels.push({ t, v: speaking ? NaN : 10 * Math.log10(power + 1e-10) });
    while (this.#levels[0].t < t - KEPT) this.#levels.shift();
  }
}
