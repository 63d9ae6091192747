// The way to biofeedback. Its modules come when somebody wants them and before the session begins, so that nothing is asked for in it.
export class FeedbackDoor {
  #feedback;
  #running = false;

  /** @param where tells of the guide's breath, see feedback-guide.js; @param say see feedback.js */
  constructor(page, stage, where, say) {
    this.choice = page.querySelector("[data-feedback]");
    if (!this.choice) return;
    this.panel = stage.querySelector(".feedback");
    this.load = () => (this.#feedback ??= import("./feedback.js").then(({ Feedback }) => new Feedback(this.panel, where, say)));
    if (this.#way) this.load();
    this.choice.addEventListener("change", () => this.load());
    document.addEventListener("visibilitychange", () => this.#turn());
  }

  /** Whether the session runs now; may be told as often as one likes. */
  follow(running) {
    if (!this.choice || running === this.#running) return;
    this.#running = running;
    this.#turn();
  }

  // What nobody chose is the practice's own: tapping where it lives of feedback, nothing where it does not.
  get #way() {
    const way = this.choice.querySelector("input:checked")?.value ?? this.choice.dataset.feedback;
    return way === "none" ? "" : way;
  }

  // Nobody is listened to or looked at behind other pages.
  async #turn() {
    const open = this.#running && document.visibilityState === "visible";
    const way = this.#way;
    this.panel.hidden = !way;
    if (!way) return;
    try {
      const feedback = await this.load();
      if (open && this.#running) feedback.start(way);
      else feedback.stop();
    } catch {
      this.#feedback = null; // no connection: the practice goes on without, and the next start asks again
      this.panel.hidden = true;
    }
  }
}
