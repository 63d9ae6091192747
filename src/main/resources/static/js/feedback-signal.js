// Working on what a sensor tells, at times that are never quite even. No page in here: numbers in, numbers out.

/** Evenly spaced values, `rate` a second, on the straight lines between samples {t in seconds, v}. */
export function even(samples, rate) {
  const values = [];
  const end = samples.at(-1).t;
  let next = 1;
  for (let t = samples[0].t; t <= end; t = samples[0].t + values.length / rate) {
    while (next < samples.length - 1 && samples[next].t < t) next++;
    const [from, to] = [samples[next - 1], samples[next]];
    values.push(from.v + ((to.v - from.v) * (t - from.t)) / (to.t - from.t || 1));
  }
  return values;
}

/** The moving average over `width` values; at the edges over those there are. */
export function smooth(values, width) {
  const half = Math.max(0, Math.round((width - 1) / 2));
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1) + value);
  return values.map((_, at) => {
    const from = Math.max(0, at - half);
    const to = Math.min(values.length, at + half + 1);
    return (sums[to] - sums[from]) / (to - from);
  });
}

/** What is left once the slow drift, slower than about `width` values, is taken away. */
export function detrend(values, width) {
  const drift = smooth(values, width);
  return values.map((value, at) => value - drift[at]);
}

/** What is left of a straight line through all of them. */
export function level(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [rise, run] = values.reduce(([up, along], value, at) => [up + (at - middle) * value, along + (at - middle) ** 2], [0, 0]);
  return values.map((value, at) => value - mean - (rise / (run || 1)) * (at - middle));
}

export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(part * (sorted.length - 1))];
}

export const median = (values) => quantile(values, 0.5);

/** Cuts off what stands out, as a jerk of the hand does, at so many times the usual size. */
export function clip(values, times) {
  const most = times * median(values.map(Math.abs));
  return values.map((value) => Math.max(-most, Math.min(most, value)));
}

/** Bridges what jerks out of the usual, and `around` values on both sides of it, by a straight line. */
export function calm(values, width, around) {
  const swing = detrend(values, width).map(Math.abs);
  const most = 2.5 * quantile(swing, 0.9);
  const calmed = [...values];
  for (let at = 0, from = -1; at <= values.length; at++) {
    const jerky = swing.slice(Math.max(0, at - around), at + around + 1).some((one) => one > most);
    if (jerky && from < 0) from = at;
    if (jerky || from < 0) continue;
    const [before, after] = [values[Math.max(0, from - 1)], values[Math.min(at, values.length - 1)]];
    for (let gap = from; gap < at; gap++) calmed[gap] = before + ((after - before) * (gap - from + 1)) / (at - from + 1);
    from = -1;
  }
  return calmed;
}

/** Where the top of the parabola through three neighbours lies, from -0.5 to 0.5 beside the middle one. */
export function top(before, at, after) {
  const bend = before - 2 * at + after;
  return bend === 0 ? 0 : Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend)));
}

/** The places of local maxima, between values, that lie at least `apart` from a higher one. */
export function peaks(values, apart) {
  const found = [];
  for (let at = 1; at < values.length - 1; at++) {
    if (values[at] < values[at - 1] || values[at] <= values[at + 1]) continue;
    const last = found.at(-1);
    if (last !== undefined && at - last < apart) {
      if (values[at] > values[last]) found[found.length - 1] = at;
    } else found.push(at);
  }
  return found.map((at) => at + top(values[at - 1], values[at], values[at + 1]));
}

/** How alike values are to themselves `lag` later, from -1 to 1: their autocorrelation over the part that both have. */
export function alike(values, lag) {
  let [both, first, second] = [0, 0, 0];
  for (let at = 0; at + lag < values.length; at++) {
    both += values[at] * values[at + lag];
    first += values[at] ** 2;
    second += values[at + lag] ** 2;
  }
  return both / Math.sqrt(first * second || 1);
}
