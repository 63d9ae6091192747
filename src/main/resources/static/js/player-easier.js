// The easier version of what plays: its steps are read from its own page, and the place is kept where the steps agree.
import { readSteps } from "./player-steps.js";

/** Its address is the page's; to be asked for early, so that it is there in one press. @returns the version's steps, minutes and posture, its address, and the easier one after it, if there is one */
export async function easierVersion(address) {
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok) throw new Error("no easier version");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const { minutes, posture, easier } = page.getElementById("session").dataset;
  return {
    steps: readSteps(page.querySelector("#script ol")),
    minutes,
    posture,
    name: page.querySelector("#postures + ul [aria-current]")?.textContent.trim().toLowerCase() ?? "",
    address,
    easier,
    heading: page.querySelector("#heading .kicker").textContent,
    offer: page.querySelector("[data-offer=easier]")?.textContent.trim(),
  };
}

/** The same step where both have as many; else the beginning. */
export const placeIn = (steps, run) => (steps.length === run.steps.length ? steps[run.index].at : 0);
