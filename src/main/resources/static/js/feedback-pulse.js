// The pulse from a fingertip that covers the camera: with each beat more blood takes more of the light (photoplethysmography).
// Green shows it best (Verkruysse and others, Optics Express 2008, 16:21434), also with the finger on a phone's lens (Scully and
// others, IEEE Transactions on Biomedical Engineering 2012, 59:303); red is taken where green is too dark. The beat is
// sought as the top of the spectrum between 40 and 210 a minute, a tone counted with its first overtone so that the dicrotic wave is no
// second beat. Where none is hidden they are counted instead, as a heart that swings with the breath has no one tone.
import { alike, calm, detrend, even, median, peaks, smooth, top } from "./feedback-signal.js";

const RATE = 30; // values a second to work on
const WINDOW = 10; // seconds behind the number
const LEAST = 6; // seconds before the first one
const SLOWEST = 40 / 60;
const FASTEST = 210 / 60;
const PURE = 0.4; // share of the power that must belong to the beat
const CLEAR = 0.5; // how alike one beat and the next must be
const AGREE = 0.12; // how far spectrum and beats may lie apart
const STEADY = 0.7; // share of the beats whose gap must be near the usual one
const ALL = 0.95; // and from where on they count

/**
 * @param frames mean colours {t in seconds, r, g, b from 0 to 255}, the latest last
 * @returns rate in beats a minute or null; quality from 0 to 1; word: good, wait, cover, dark, bright or still; beats: their times; wave
 */
export function pulse(frames) {
  const none = (word) => ({ rate: null, quality: 0, word, beats: [], wave: [] });
  if (frames.length < 2) return none("wait");
  const seen = look(frames);
  if (seen !== "finger") return none(seen);
  if (frames.at(-1).t - frames[0].t < LEAST) return none("wait");
  const [green, red] = ["g", "r"].map((colour) => beat(frames.map((frame) => ({ t: frame.t, v: -frame[colour] }))));
  const best = red.quality > green.quality + 0.1 ? red : green;
  return best.rate ? { ...best, word: "good" } : { ...best, word: "still" };
}

// A finger before the lens is red all over, lit from behind by the day or by the phone's own light.
function look(frames) {
  const last = frames.filter((frame) => frame.t > frames.at(-1).t - 1.5);
  const [r, g, b] = ["r", "g", "b"].map((colour) => median(last.map((frame) => frame[colour])));
  if (Math.max(r, g, b) < 16) return "dark";
  if (Math.min(r, g, b) > 190) return "bright";
  return r > 1.2 * g && r > 1.2 * b ? "finger" : "cover";
}

function beat(samples) {
  const seen = even(samples, RATE);
  const quiet = calm(seen, RATE * 1.6, RATE * 0.4);
  const whole = quiet.slice(-WINDOW * RATE).every((value, at, { length }) => value === seen.at(at - length));
  const wave = smooth(detrend(detrend(quiet, RATE * 1.6), RATE * 1.6), RATE * 0.15);
  const latest = wave.slice(-WINDOW * RATE);
  const { rate, pure } = tone(latest);
  if (!rate) return { rate: null, quality: 0, beats: [], wave };
  const soft = smooth(wave, (RATE * 0.25) / rate);
  const beats = peaks(soft, (0.55 * RATE) / rate).map((place) => samples[0].t + place / RATE);
  const quality = alike(soft.slice(-WINDOW * RATE), Math.round(RATE / rate));
  const counted = count(beats.filter((t) => t > samples.at(-1).t - WINDOW));
  const agree = counted.steady >= STEADY && Math.abs(counted.rate / rate - 1) < AGREE;
  const clear = pure > PURE && quality > CLEAR && agree;
  return { rate: clear ? 60 * (whole && counted.steady > ALL ? counted.rate : rate) : null, quality, beats: clear ? beats : [], wave };
}

// Beats a second by their gaps, and what share of these is near the usual one.
function count(beats) {
  const gaps = beats.slice(1).map((t, at) => t - beats[at]);
  const usual = median(gaps);
  const near = gaps.filter((gap) => Math.abs(gap / usual - 1) < 0.2);
  return { rate: near.length / near.reduce((sum, gap) => sum + gap, 0), steady: near.length / gaps.length };
}

// The strongest tone, and the share of all power that it has together with its overtones.
function tone(values) {
  const power = spectrum(values);
  const at = (hertz) => power[Math.round(hertz / power.step)] ?? 0;
  const first = Math.ceil(SLOWEST / power.step);
  const last = Math.floor(FASTEST / power.step);
  let best = first;
  const score = (bin) => power[bin] + 0.5 * at(2 * bin * power.step);
  for (let bin = first; bin <= last; bin++) if (score(bin) > score(best)) best = bin;
  const total = power.reduce((sum, one) => sum + one, 0);
  if (!total) return { rate: null, pure: 0 };
  const rate = (best + top(...[-1, 0, 1].map((by) => Math.log((power[best + by] ?? 0) + total * 1e-12)))) * power.step;
  return { rate, pure: share(power, rate, values.length / RATE) / total };
}

function share(power, rate, seconds) {
  const near = 1.5 / seconds; // most of what a Hann window leaves of one tone
  const mine = (hertz) => [1, 2, 3].some((over) => Math.abs(hertz - over * rate) <= near);
  return power.reduce((sum, one, bin) => (mine(bin * power.step) ? sum + one : sum), 0);
}

// Up to 7 Hz, four points to each that the length can tell apart.
function spectrum(values) {
  const hann = values.map((value, at) => value * (1 - Math.cos((2 * Math.PI * at) / (values.length - 1))));
  const step = RATE / values.length / 4;
  const power = [];
  for (let hertz = 0; hertz <= 7; hertz += step) {
    const turn = (2 * Math.PI * hertz) / RATE;
    let [real, imaginary] = [0, 0];
    for (let at = 0; at < hann.length; at++) {
      real += hann[at] * Math.cos(turn * at);
      imaginary += hann[at] * Math.sin(turn * at);
    }
    power.push(real * real + imaginary * imaginary);
  }
  power.step = step;
  return power;
}
