// What the player keeps on this device goes when its person signs out, also where the browser does not heed the server's
// word, as without https.
import { forgetAll } from "./player-kept.js";

document.addEventListener("submit", (event) => {
  if (!event.defaultPrevented && event.target.action.endsWith("/logout")) forgetAll();
});
