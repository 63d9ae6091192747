// What the player keeps on this device for the person who plays: so that a reload, a crash or an empty battery loses nothing.
// A patient's stays when the window closes, under their own name, until they sign out; a
// visitor's goes with the window. What is too old, or somebody else's, is swept away when the player opens.
const PREFIX = "player.kept.";
const VISITOR = "visitor";

const windows = self.BroadcastChannel && new BroadcastChannel("leaving");
let left = false; // in another window: nothing is kept here any more

const place = (owner) => (owner === VISITOR ? sessionStorage : localStorage);
const name = (owner, kind, slug) => `${PREFIX}${owner}.${kind}.${slug}`;

export class Kept {
  #key;
  #owner;

  /** @param kind `session`, `page` or `before` */
  constructor(owner, kind, slug) {
    this.#owner = owner;
    this.#key = name(owner, kind, slug);
  }

  read() {
    try {
      const { until, value } = JSON.parse(place(this.#owner).getItem(this.#key));
      return Date.now() < until ? value : null;
    } catch {
      return null; // nothing there, or storage is forbidden
    }
  }

  /** Whether it is kept; not so where storage is full or forbidden. */
  keep(value, milliseconds) {
    if (left) return false;
    try {
      place(this.#owner).setItem(this.#key, JSON.stringify({ until: Date.now() + milliseconds, value }));
      return true;
    } catch {
      return false;
    }
  }

  forget() {
    try {
      place(this.#owner).removeItem(this.#key);
    } catch {
      // nothing was kept
    }
  }
}

/** All of a kind whose names begin so, what was kept last first. */
export function keptUnder(owner, kind, beginning) {
  try {
    const start = name(owner, kind, beginning);
    return Object.entries(place(owner))
      .filter(([key]) => key.startsWith(start))
      .map(([, text]) => JSON.parse(text))
      .filter(({ until }) => Date.now() < until)
      .sort((one, other) => other.until - one.until)
      .map(({ value }) => value);
  } catch {
    return []; // storage is forbidden
  }
}

/** Takes away what is too old, and what another person has left who did not sign out. */
export function sweep(owner) {
  try {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
      const others = owner !== VISITOR && !key.startsWith(`${PREFIX}${owner}.`);
      if (others || !(Date.now() < JSON.parse(localStorage.getItem(key)).until)) localStorage.removeItem(key);
    }
  } catch {
    // storage is forbidden: nothing was kept
  }
}

/** Where the person leaves in another window, this one is told last of all, and shows nothing of theirs after that. */
export function whenLeft(tell) {
  windows?.addEventListener("message", () => {
    tell();
    left = true;
    location.replace("/");
  });
}

/** Forgets all that is kept, when a person leaves, in every window. */
export function forgetAll() {
  windows?.postMessage("left");
  try {
    for (const storage of [localStorage, sessionStorage]) {
      Object.keys(storage).filter((one) => one.startsWith(PREFIX)).forEach((key) => storage.removeItem(key));
    }
  } catch {
    // storage is forbidden: nothing was kept
  }
}

/** Forgets the session of this id, whoever it is of and whatever was played. */
export function forgetRecorded(id) {
  for (const storage of ["localStorage", "sessionStorage"]) {
    try {
      for (const key of Object.keys(window[storage]).filter((one) => one.startsWith(PREFIX))) {
        if (JSON.parse(window[storage].getItem(key)).value?.id === id) window[storage].removeItem(key);
      }
    } catch {
      // storage is forbidden: nothing was kept
    }
  }
}
