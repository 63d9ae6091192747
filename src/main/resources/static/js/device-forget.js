// Forgets what this device keeps for a person: what they played and wrote, what waits to be sent, the pages kept for them.
// What waits of somebody else stays.
import { ask, forgetWhose } from "./device-worker.js";
import { forgetAll } from "./player-kept.js";

/** @param person a patient's id; of whoever else is here, nothing waits */
export async function forget(person) {
  forgetAll();
  forgetWhose();
  await ask({ type: "forget", person });
}
