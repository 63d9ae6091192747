// One session as it will be on record. It is kept on the device at every second and keystroke, told to the server at its
// end, at stops and when the page goes away, and sent whole when the person saves it: always the same one, by its id.
import { Keeper } from "./player-keeper.js";
import { choose, chosen, leaveOut } from "./player-left-out.js";
import { whenLeft } from "./player-kept.js";
import { AFTER, BEFORE, fill, newId, restore, tell, typed } from "./player-record.js";

const PATIENCE = 2000; // milliseconds
const REPEATS = 3; // as often as its length a session may be guided; settling in is no part of that
const A_SESSION = 10; // seconds: what is left earlier was not begun, unless it hurt

export class Story {
  #form;
  #run;
  #script;
  #keeper;
  #variant;
  #offset;
  #leave;
  #second = -1;
  #sent = false;
  // id, startedAt, before, leftOut; hurting while it is asked how much it hurts, hurt once that is told; ending, and after
  #session = null;

  constructor(page, run) {
    const { slug, minutes, posture, mark, version, owner, now } = page.dataset;
    this.#form = page.tagName === "FORM" ? page : null;
    this.#run = run;
    this.#script = run.steps;
    this.#keeper = new Keeper({ slug, minutes, posture, mark, version, owner });
    this.#variant = { minutes, posture };
    this.#offset = Number(now) - Date.now(); // a device whose clock is wrong still records the right time
    this.#leave = page.querySelector("#leave");
    this.#listen();
  }

  /** What is kept of this practice by this person, to go on with; null if nothing is. */
  get kept() {
    return this.#keeper.find();
  }

  /** Whether that was played here, or in another length or posture. */
  isHere(kept) {
    return this.#keeper.isHere(kept);
  }

  begin() {
    const startedAt = new Date(Date.now() + this.#offset).toISOString();
    this.#session = { id: newId(), startedAt, before: typed(this.#form, BEFORE), leftOut: chosen(this.#leave) };
    this.#run.begin({ steps: this.without(this.#script) });
  }

  /** Goes on with what is kept, and tells of it. */
  resume() {
    this.#session = this.kept;
    const { before, after, leftOut } = this.#session;
    restore(this.#form, { ...before, ...after });
    choose(this.#leave, leftOut);
    this.#run.begin({ ...this.#session, steps: this.without(this.#script) });
    return this.#session;
  }

  goesOn() {
    delete this.#session.ending;
    delete this.#session.hurting;
  }

  hurts() {
    this.#session.hurting = true;
    this.#keep();
  }

  /** What was told of the pain, 0 to 10 or null, stays with the session: the worst of it, if it is told twice. */
  noteHurt(pain, choice) {
    const told = [pain, this.#session.hurt?.pain].filter((one) => Number.isFinite(one));
    this.#session.hurt = { pain: told.length ? Math.max(...told) : null, choice };
  }

  ends(ending) {
    delete this.#session.hurting;
    this.#session.ending = ending;
    if (this.#form) this.#keep();
    else this.forget();
    this.#tell(ending);
  }

  /** It is told for the last time from here, and forgotten once that has arrived. */
  async leaves(ending) {
    this.#sent = true;
    const arrived = await Promise.race([this.#tell(ending), new Promise((soon) => setTimeout(soon, PATIENCE))]);
    if (arrived ?? !this.#form) this.forget();
  }

  /** Forgets this session, or one that was kept. */
  forget(kept) {
    this.#keeper.forget(kept);
  }

  /** It goes on in another variant. */
  move(minutes, posture) {
    this.#variant = { minutes, posture };
    this.#keeper.move(minutes, posture);
  }

  /** These steps without what the person left out. */
  without(steps) {
    return leaveOut(steps, this.#session.leftOut ?? [], this.#leave);
  }

  #keep() {
    if (!this.#session) return; // the run tells of its settings before anybody has begun
    const { pauses, skipped, clock } = this.#run;
    this.#second = Math.floor(clock.position);
    this.#keeper.keep({ ...this.#session, position: clock.position, guided: clock.guided, pauses, skipped });
  }

  #tell(ending) {
    if (!this.#form || (this.#run.seconds < A_SESSION && ending !== "HURT")) return;
    this.#fill(ending);
    return tell(this.#form);
  }

  #fill(ending) {
    const { id, startedAt, hurt } = this.#session;
    const { pauses, skipped } = this.#run;
    const seconds = Math.min(this.#run.seconds, this.#variant.minutes * 60 * REPEATS);
    fill(this.#form, { id, startedAt, seconds, ending, pauses, skipped, hurtPain: hurt?.pain, hurtChoice: hurt?.choice, ...this.#variant });
  }

  #listen() {
    this.#run.addEventListener("tick", () => Math.floor(this.#run.clock.position) !== this.#second && this.#keep());
    this.#run.addEventListener("pause", () => this.#keep());
    document.addEventListener("input", ({ target }) => this.#form && target.form === this.#form && this.#type());
    this.#form?.addEventListener("submit", (event) => this.#submit(event));
    window.addEventListener("pagehide", () => this.#leavePage());
    whenLeft(() => this.#leavePage());
    window.addEventListener("pageshow", ({ persisted }) => persisted && (this.#sent = false));
  }

  /** What is typed is kept as it is typed: before, in the middle, and after. */
  #type() {
    if (!this.#session) return;
    this.#session.before = typed(this.#form, BEFORE);
    this.#session.after = typed(this.#form, AFTER);
    this.#keep();
  }

  #submit(event) {
    if (!this.#session?.ending) {
      event.preventDefault(); // Enter in a rating does not record what was not played
      return;
    }
    this.#fill(this.#session.ending);
    this.#sent = true;
  }

  /** The page goes away: no pause that anybody wanted, so it is not counted as one. */
  #stop() {
    const { pauses } = this.#run;
    this.#run.pause();
    this.#run.pauses = pauses;
    this.#keep();
  }

  #leavePage() {
    if (!this.#session || this.#sent) return;
    const { ending, hurting } = this.#session;
    if (!ending) this.#stop();
    this.#sent = true;
    this.#tell(ending ?? (hurting ? "HURT" : "INTERRUPTED"));
  }
}
