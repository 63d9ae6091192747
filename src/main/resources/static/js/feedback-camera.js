// A fingertip on the camera. Each frame becomes three numbers and is gone; pictures are neither kept nor sent.
import { pulse } from "./feedback-pulse.js";
import { detrend, even, median, smooth } from "./feedback-signal.js";

const KEPT = 45; // seconds
const SHOWN = 6;
const SIZE = { width: 32, height: 24 }; // the mean of a frame needs no more
const WISH = { facingMode: "environment", width: { ideal: 320 }, height: { ideal: 240 }, frameRate: { ideal: 30 } };

export class Camera {
  of = "pulse";
  #frames = [];
  #found = { rate: null, beats: [] };

  static async open(lost) {
    const stream = await navigator.mediaDevices.getUserMedia({ video: WISH, audio: false });
    return new Camera(stream, lost);
  }

  constructor(stream, lost) {
    this.stream = stream;
    const [track] = stream.getVideoTracks();
    track.addEventListener("ended", () => lost("Gone"));
    this.element = Object.assign(document.createElement("video"), { muted: true, playsInline: true, srcObject: stream });
    this.element.addEventListener("loadeddata", () => light(track)); // before that, some phones do not know of it
    this.element.play().catch(() => {}); // stopped before it began
    this.canvas = Object.assign(document.createElement("canvas"), SIZE).getContext("2d", { willReadFrequently: true });
    this.canvas.imageSmoothingQuality = "low";
    this.#next();
  }

  /** Ends the stream: the camera's own lamp and the phone's light go off. */
  close() {
    this.closed = true;
    this.stream.getTracks().forEach((track) => track.stop());
    this.element.srcObject = null;
    this.element.remove();
  }

  read() {
    this.#found = pulse(this.#frames);
    return { of: this.of, ...this.#found, points: rates(this.#found.beats) };
  }

  /** The beats as they come, for the eye: the last seconds, upwards with more blood. */
  wave() {
    const last = this.#frames.filter(({ t }) => t > this.#frames.at(-1).t - SHOWN - 1);
    if (last.length < 8) return [];
    const values = smooth(detrend(even(last.map(({ t, g }) => ({ t, v: -g })), 15), 22), 2);
    return values.map((v, at) => ({ t: last[0].t + at / 15, v })).slice(15);
  }

  #next() {
    if (this.closed) return;
    const look = (now) => {
      this.#see(now / 1000);
      this.#next();
    };
    if (this.element.requestVideoFrameCallback) this.element.requestVideoFrameCallback(look);
    else requestAnimationFrame(look);
  }

  #see(t) {
    if (this.closed || this.element.readyState < 2 || t <= this.#frames.at(-1)?.t) return;
    this.canvas.drawImage(this.element, 0, 0, SIZE.width, SIZE.height);
    const { data } = this.canvas.getImageData(0, 0, SIZE.width, SIZE.height);
    const sum = [0, 0, 0];
    for (let at = 0; at < data.length; at += 4) for (let c = 0; c < 3; c++) sum[c] += data[at + c];
    const [r, g, b] = sum.map((one) => (one * 4) / data.length);
    this.#frames.push({ t, r, g, b });
    while (this.#frames[0].t < t - KEPT) this.#frames.shift();
  }
}

/** Puts the phone's light on where a page can. */
function light(track) {
  if (track.getCapabilities?.().torch) track.applyConstraints({ advanced: [{ torch: true }] }).catch(() => {});
}

/** The heart's rate from beat to beat, {t, v a minute}, without gaps in which a beat was missed. */
function rates(beats) {
  const gaps = beats.slice(1).map((t, at) => ({ t, v: t - beats[at] }));
  const usual = gaps.length ? median(gaps.map(({ v }) => v)) : 0;
  return gaps.filter(({ v }) => Math.abs(v / usual - 1) < 0.3).map(({ t, v }) => ({ t, v: 60 / v }));
}
