// The account is erased: what this device kept for it goes, too. What waits of somebody else stays.
import { ask, whose } from "./device-worker.js";

await ask({ type: "forget", person: whose() });
try {
  localStorage.clear();
  sessionStorage.clear();
} catch {
  // nothing was kept
}
