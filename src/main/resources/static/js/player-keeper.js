// Keeps a running session, so that a reload, a crash or a lost connection does not end it. Forgotten when it is recorded.
import { Kept, sweep } from "./player-kept.js";

const STALE = 12 * 60 * 60 * 1000;

export class Keeper {
  #what;
  #kept;

  /** @param what the variant and the person: slug, version, owner, minutes, posture */
  constructor(what) {
    this.#what = what;
    this.#kept = new Kept(what.owner, "session", what.slug);
    sweep(what.owner);
  }

  keep(session) {
    this.#kept.keep({ ...session, ...this.#what }, STALE);
  }

  /** The session kept of this variant and person; null if there is none. */
  find() {
    const kept = this.#kept.read();
    return kept && Object.keys(this.#what).every((key) => kept[key] === this.#what[key]) ? kept : null;
  }

  forget() {
    this.#kept.forget();
  }

  /** It goes on in another variant. */
  move(minutes, posture) {
    Object.assign(this.#what, { minutes, posture });
  }
}
