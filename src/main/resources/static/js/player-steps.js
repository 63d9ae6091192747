// Reads the steps from the script on the page: what is played is what is written there.
const number = (text) => (text === undefined ? undefined : Number(text));

/** Each step: at, seconds, say, see, bell, phase, region, its figure, pacer {in, hold, out, rest} and from when
 * in the script its breathing has run. */
export function readSteps(list) {
  const steps = [];
  let at = 0;
  for (const item of list.children) {
    const { seconds, bell, phase, region, breathIn, hold, breathOut, rest } = item.dataset;
    const pacer = breathIn && { in: number(breathIn), hold: number(hold), out: number(breathOut), rest: number(rest) };
    const before = steps.at(-1);
    const goesOn = pacer && before?.pacer && Object.keys(pacer).every((part) => pacer[part] === before.pacer[part]);
    steps.push({
      at,
      seconds: Number(seconds),
      say: item.querySelector(".cue-say")?.textContent.trim() ?? "",
      see: item.querySelector(".cue-see")?.textContent.trim() ?? "",
      bell: bell !== undefined,
      phase,
      region,
      figure: item.querySelector(".figure"),
      pacer,
      breathesFrom: goesOn ? before.breathesFrom : at,
    });
    at += Number(seconds);
  }
  return steps;
}

export const total = (steps) => steps.at(-1).at + steps.at(-1).seconds;

export const stepAt = (steps, position) => Math.max(0, steps.findLastIndex((step) => step.at <= position));
