// Reads the steps from the script on the page: what is played is what is written there.
const number = (text) => (text === undefined ? undefined : Number(text));

/** Each step: at, seconds, say, see, bell, phase, whether it closes, region, what tenses along, its figure,
 * pacer {in, hold, out, rest} and from when in the script its breathing has run. */
export function readSteps(list) {
  return inTime([...list.children].map(read));
}

/** Steps of which each has its time, in this order: the same, each told when it comes. */
export function inTime(steps) {
  const placed = [];
  let at = 0;
  for (const step of steps) {
    const before = placed.at(-1);
    const goesOn = step.pacer && before?.pacer && Object.keys(step.pacer).every((part) => step.pacer[part] === before.pacer[part]);
    placed.push({ ...step, at, breathesFrom: goesOn ? before.breathesFrom : at });
    at += step.seconds;
  }
  return placed;
}

function read(item) {
  const { seconds, bell, phase, closes, region, along, breathIn, hold, breathOut, rest } = item.dataset;
  return {
    seconds: Number(seconds),
    say: item.querySelector(".cue-say")?.textContent.trim() ?? "",
    see: item.querySelector(".cue-see")?.textContent.trim() ?? "",
    bell: bell !== undefined,
    phase,
    closes,
    region,
    along: along?.split(" ") ?? [],
    figure: item.querySelector(".figure"),
    pacer: breathIn && { in: number(breathIn), hold: number(hold), out: number(breathOut), rest: number(rest) },
  };
}

export const total = (steps) => steps.at(-1).at + steps.at(-1).seconds;

export const stepAt = (steps, position) => Math.max(0, steps.findLastIndex((step) => step.at <= position));
