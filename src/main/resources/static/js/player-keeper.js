// Keeps a running session in this tab, so that a reload or a lost connection does not end it. Forgotten when it is recorded.
const KEY = "player";
const STALE = 12 * 60 * 60 * 1000;

export function keepSession(session) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...session, keptAt: Date.now() }));
  } catch {
    // storage may be forbidden or full: then a reload begins anew
  }
}

export function forgetSession() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}

/** The session kept for this variant and person, if it is not too old. */
export function keptSession(what) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY));
    const same = kept && Object.keys(what).every((key) => kept[key] === what[key]);
    return same && Date.now() - kept.keptAt < STALE ? kept : null;
  } catch {
    return null;
  }
}
