// The easier version of what plays: its steps are read from its own page.
import { readSteps } from "./player-steps.js";

const PATIENCE = 5000; // milliseconds: who waits for it has been stopped

/** Its address is the page's; to be asked for early, so that it is there in one press. @returns the version's steps, minutes and posture, its address, and the easier one after it, if there is one */
export async function easierVersion(address) {
  const answer = await fetch(address, { credentials: "same-origin", signal: AbortSignal.timeout(PATIENCE) });
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
