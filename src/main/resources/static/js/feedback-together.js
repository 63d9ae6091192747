// How much of a rhythm goes with the guide's, from 0 to 100. What the guide's own rate explains of the swing of the heart is its
// normalised power there, by least squares as the beats come unevenly (Lomb 1976; Scargle 1982, Astrophysical Journal 263:835). That
// heart and breath swing as one is what slow breathing is watched for (Shaffer and Meehan, Frontiers in Neuroscience 2020, 14:570400).
const TURNS = 2.5; // breaths of the guide before there is anything to say
const POINTS = 10;

/**
 * @param points {v, cycle: how many breaths of the guide had passed}, the latest last
 * @param overtones how many times a breath it may swing: 1 for the heart, 2 for the sound of breathing in and out
 * @returns 0 to 100, or null where there is too little to say
 */
export function together(points, overtones = 1) {
  if (points.length < POINTS || points.at(-1).cycle - points[0].cycle < TURNS) return null;
  const columns = [points.map(() => 1), points.map((_, at) => at)];
  for (let over = 1; over <= overtones; over++) {
    for (const wave of [Math.cos, Math.sin]) columns.push(points.map(({ cycle }) => wave(2 * Math.PI * over * cycle)));
  }
  const [swing, ...explained] = explain(points.map(({ v }) => v), columns);
  if (!swing) return null;
  const share = explained.reduce((sum, one) => sum + one, 0) / swing;
  const free = points.length - columns.length;
  return percent(1 - ((1 - share) * (points.length - 2)) / free); // adjusted: chance alone comes to nothing
}

/** The same of taps at each breath: how alike the places are that they take in the guide's breath (pairwise phase consistency, Vinck 2010). */
export function inStep(cycles) {
  if (cycles.length < 4) return null;
  const sum = (wave) => cycles.reduce((all, cycle) => all + wave(2 * Math.PI * cycle), 0);
  const length = sum(Math.cos) ** 2 + sum(Math.sin) ** 2;
  return percent((length / cycles.length - 1) / (cycles.length - 1));
}

const percent = (share) => Math.round(100 * Math.max(0, Math.min(1, share)));
const dot = (one, other) => one.reduce((sum, value, at) => sum + value * other[at], 0);

// The squares left after level and slope, and what each further column, made square to those before it, takes of them.
function explain(values, columns) {
  const basis = [];
  const taken = columns.map((column) => {
    const own = basis.reduce((rest, one) => without(rest, one), column);
    const size = Math.sqrt(dot(own, own));
    if (size < 1e-9) return 0;
    basis.push(own.map((value) => value / size));
    return dot(values, basis.at(-1)) ** 2;
  });
  return [Math.max(0, dot(values, values) - taken[0] - taken[1]), ...taken.slice(2)];
}

function without(values, direction) {
  const part = dot(values, direction);
  return values.map((value, at) => value - part * direction[at]);
}
