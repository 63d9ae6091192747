// Keeps a running session, so that a reload, a crash or a lost connection does not end it. Forgotten when it is recorded. Each
// length and posture of a practice has its own place, each timer, too: to begin another takes nothing away.
import { Kept, keptUnder, sweep } from "./player-kept.js";

const STALE = 12 * 60 * 60 * 1000;

const KIND = "session";
const name = ({ slug, minutes, posture, mark = "" }) => `${slug}.${minutes}-${posture}${mark}`;

/** Where this variant plays, also where the address named none. */
function address({ minutes, posture }) {
  const here = new URL(location.href);
  here.searchParams.set("minutes", minutes);
  here.searchParams.set("posture", posture);
  return here.pathname + here.search;
}

export class Keeper {
  #what;

  /** @param what the variant and the person: slug, version, owner, minutes, posture, and a timer's mark */
  constructor(what) {
    this.#what = what;
    sweep(what.owner);
  }

  keep(session) {
    const heading = document.querySelector("#heading .kicker")?.textContent;
    this.#place(this.#what).keep({ ...session, ...this.#what, address: address(this.#what), heading }, STALE);
  }

  /** The session kept of this practice and person: of this variant, else the latest of another, unless a timer; or null. */
  find() {
    const { owner, slug, version, mark } = this.#what;
    const all = keptUnder(owner, KIND, `${slug}.`).filter((kept) => kept.version === version);
    return all.find((kept) => this.isHere(kept)) ?? (mark ? null : all[0]) ?? null;
  }

  /** Whether it is of this variant. */
  isHere(kept) {
    return name(kept) === name(this.#what);
  }

  forget(kept = this.#what) {
    this.#place(kept).forget();
  }

  /** It goes on in another variant. */
  move(minutes, posture) {
    this.forget();
    Object.assign(this.#what, { minutes, posture });
  }

  #place(what) {
    return new Kept(this.#what.owner, KIND, name(what));
  }
}
