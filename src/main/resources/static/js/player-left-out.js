// Leaves parts that hurt sharply out of the steps: each such stretch becomes one sentence. A muscle group is left out as a
// whole, from getting ready to letting go, also where the sore part only tenses along with it. What closes stays: it brings back.
import { inTime } from "./player-steps.js";

const SECONDS = 8;

/** The parts chosen on the page: [] where nothing can be left out. */
export const chosen = (element) => [...(element?.querySelectorAll("input:checked") ?? [])].map((box) => box.value);

export function choose(element, regions = []) {
  element?.querySelectorAll("input").forEach((box) => (box.checked = regions.includes(box.value)));
}

/** The steps without these regions. @param element the choice on the page, which has the sentence and the names */
export function leaveOut(steps, regions, element) {
  if (regions.length === 0) return steps;
  const causes = steps.map((step) => causeIn([step], regions));
  steps.forEach((step, at) => {
    if (step.phase !== "tense") return;
    const group = groupAt(steps, at);
    const cause = causeIn(group.map((each) => steps[each]), regions);
    if (cause) group.forEach((each) => (causes[each] ??= cause));
  });
  return inTime(steps.flatMap((step, at) => instead(step, causes, at, element)));
}

const causeIn = (steps, regions) => steps.flatMap((step) => (step.closes ? [] : [step.region, ...step.along])).find((one) => regions.includes(one));

/** What belongs to the tension at this place: getting ready for it, and letting go. */
function groupAt(steps, at) {
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return [
    ...(before && !before.phase && before.region === steps[at].region ? [at - 1] : []),
    at,
    ...(after?.phase === "release" ? [at + 1] : []),
  ];
}

function instead(step, causes, at, element) {
  const cause = causes[at];
  if (!cause) return [step];
  if (causes[at - 1] === cause) return [];
  const name = element.querySelector(`[value="${cause}"]`).dataset.name;
  const { say, again } = element.dataset;
  return [{ seconds: SECONDS, say: (causes.indexOf(cause) < at ? again : say).replace("{0}", name), see: "", bell: step.bell, along: [] }];
}
