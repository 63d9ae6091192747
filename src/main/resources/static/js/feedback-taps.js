// Tapping along, with each beat or with each breath in: which of the two it is shows in how far the taps lie apart.
import { median } from "./feedback-signal.js";

const LONGEST_BEAT = 1.6; // seconds: 38 beats a minute
const SHORTEST_BREATH = 2.2; // 27 breaths a minute
const PATIENCE = 20; // seconds without a tap, after which it begins anew
const KEPT = { pulse: 10, breath: 5 }; // gaps that count

/**
 * @param taps their times in seconds, the latest last
 * @returns of: pulse, breath or null; rate a minute or null; word: good, press (too few yet), even (too uneven) or wait (stopped); gaps {t, v}
 */
export function tapped(taps, now) {
  const none = (word, gaps = []) => ({ of: null, rate: null, word, gaps });
  if (taps.length < 3) return none("press");
  const all = taps.slice(1).map((t, at) => ({ t, v: t - taps[at] }));
  const since = all.slice(all.findLastIndex(({ v }) => v > PATIENCE) + 1);
  const recent = since.slice(-KEPT.pulse).map(({ v }) => v);
  if (recent.length < 2) return none("press");
  const usual = median(recent);
  const of = usual < LONGEST_BEAT ? "pulse" : usual > SHORTEST_BREATH ? "breath" : null;
  if (!of) return none("even");
  if (now - taps.at(-1) > Math.max(4, 2.5 * usual)) return none("wait");
  const good = since.slice(-KEPT[of]).filter(({ v }) => Math.abs(v / usual - 1) < 0.35);
  if (good.length < (of === "pulse" ? 4 : 2)) return none(since.length < 6 ? "press" : "even");
  const rate = (60 * good.length) / good.reduce((sum, { v }) => sum + v, 0);
  return { of, rate, word: "good", gaps: since };
}
