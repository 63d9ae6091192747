// Speaks with the worker that keeps pages and records on this device. Where there is none, every question is answered null.
const PERSON = "device.person";
const ASKED = "device.asked."; // and the person: when this window last looked for what is planned

/** @returns what the worker answers; null where there is no worker, or it could not do it, or it takes too long */
export async function ask(message, patience = 10000) {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const worker = registration?.active;
  if (!worker) return null;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve(null), patience);
    worker.postMessage(message, [port2]);
  });
}

/** The patient of this page; on a page that is nobody's, the one who was signed in here last. */
export function whose() {
  const { person } = document.body.dataset;
  if (person) return person;
  try {
    return localStorage.getItem(PERSON);
  } catch {
    return null;
  }
}

export function forgetWhose() {
  try {
    localStorage.removeItem(PERSON);
    Object.keys(sessionStorage).filter((one) => one.startsWith(ASKED)).forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // nothing was noted
  }
}

export const askedBy = (person) => ASKED + person;

export function note(person) {
  try {
    localStorage.setItem(PERSON, person);
  } catch {
    // then pages of the device are nobody's
  }
}
