// Breathing from its sound: how loud the band of breath noise is, and after how long that comes again (autocorrelation). Breath heard
// by a phone's microphone gives the rate to within about 1.5 a minute of a spirometer's (Reyes, Reljin and Chon, Sensors 2014, 14:13830).
import { alike, clip, even, level, quantile, smooth, top } from "./feedback-signal.js";

const RATE = 10; // values a second to work on
const LEAST = 8; // seconds before the first number
const FASTEST = 2.4; // seconds a breath
const SLOWEST = 16;
const HEARD = 1.5; // decibels between loud and soft, below which there is nothing to count
const ENOUGH = 2.1; // breaths to be heard for a number
const CLEAR = 0.6; // how alike one breath and the next must be
const FIRST = 0.85; // two breaths are as alike as one: the shortest that is nearly as good is taken

/**
 * @param levels loudness {t in seconds, v in decibels, NaN where something else was heard}, the latest last
 * @returns rate in breaths a minute or null; quality from 0 to 1; word: good, wait, quiet or still; wave
 */
export function breath(levels) {
  const heard = levels.filter(({ v }) => Number.isFinite(v));
  const span = heard.length > 1 ? heard.at(-1).t - heard[0].t : 0;
  const none = (word, quality = 0, wave = []) => ({ rate: null, quality, word, wave });
  if (span < LEAST) return none("wait");
  const values = smooth(even(heard, RATE), RATE * 0.7);
  if (quantile(values, 0.9) - quantile(values, 0.1) < HEARD) return none("quiet");
  const wave = level(clip(level(values), 4));
  const again = returns(wave, Math.min(SLOWEST, span / ENOUGH));
  if (again.alike < CLEAR) return none(span < 2 * SLOWEST ? "wait" : "still", again.alike, wave);
  return { rate: 60 / again.seconds, quality: again.alike, word: "good", wave };
}

// After how many seconds the sound is most like itself.
function returns(values, longest) {
  const from = Math.floor(FASTEST * RATE);
  const likeness = [];
  for (let lag = from - 1; lag <= longest * RATE + 1; lag++) likeness.push(alike(values, lag));
  const tops = [];
  for (let at = 1; at < likeness.length - 1; at++) {
    if (likeness[at] < likeness[at - 1] || likeness[at] < likeness[at + 1]) continue;
    const place = at + top(likeness[at - 1], likeness[at], likeness[at + 1]);
    tops.push({ alike: likeness[at], seconds: (place + from - 1) / RATE });
  }
  const most = Math.max(0, ...tops.map((one) => one.alike));
  return tops.find((one) => one.alike >= FIRST * most) ?? { alike: 0 };
}
