// The account is erased: what this device kept for it goes, too. What waits of somebody else stays.
import { ask, forgetWhose, whose } from "./device-worker.js";
import { forgetAll } from "./player-kept.js";

await ask({ type: "forget", person: whose() });
forgetAll();
forgetWhose();
