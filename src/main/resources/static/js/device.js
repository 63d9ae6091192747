// Lets this device play what is planned and what was opened without a network: starts the worker once the page is at rest,
// and tells it who is here, what was opened, and when to look for what is planned.
import { ask, askedBy, note } from "./device-worker.js";

const A_WHILE = 15 * 60 * 1000;
const CHANGES = /^\/(plan|safety)\b/; // where a plan, or what may be played, may have changed
const { person } = document.body.dataset;
const ASKED = askedBy(person);

async function begin() {
  const { serviceWorker } = navigator;
  const asked = navigator.onLine ? serviceWorker.register("/service-worker.js", { type: "module" }) : serviceWorker.getRegistration();
  const registration = await asked.catch(() => undefined);
  if (!registration) return; // refused: everything works as long as there is a network
  await navigator.serviceWorker.ready;
  if (person) {
    note(person);
    await ask({ type: "person", person });
    if (isDue()) await ask({ type: "refresh" }, 60000);
  }
  if (document.getElementById("session")) await ask({ type: "opened", place: location.href }, 60000);
  await ask({ type: "send" });
  renew(registration);
}

/**
 * Lets a newer worker take over, which it does unless somebody plays. This comes last: where the older one is asked for
 * anything in the moment of the change, Chromium starts it again and leaves the newer one waiting for up to five minutes.
 */
function renew(registration) {
  const takeOver = () => registration.waiting?.postMessage({ type: "take-over" });
  takeOver();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", takeOver));
}

function isDue() {
  try {
    if (!CHANGES.test(location.pathname) && Date.now() - Number(sessionStorage.getItem(ASKED)) < A_WHILE) return false;
    sessionStorage.setItem(ASKED, Date.now());
  } catch {
    // storage may be forbidden: then it is asked with every page
  }
  return true;
}

const whenAtRest = () => (window.requestIdleCallback ?? setTimeout)(begin, { timeout: 3000 });

if (navigator.serviceWorker) {
  if (document.readyState === "complete") whenAtRest();
  else addEventListener("load", whenAtRest);
  addEventListener("online", () => ask({ type: "send" }));
}
