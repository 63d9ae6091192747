// Keeps the screen on while a session runs. The browser takes the lock away when the page is hidden, so it is asked for again.
export class Awake {
  #lock = null;
  #wanted = false;

  constructor() {
    document.addEventListener("visibilitychange", () => this.#ask());
  }

  keep(wanted) {
    this.#wanted = wanted;
    if (wanted) this.#ask();
    else this.#lock?.release().catch(() => {});
  }

  async #ask() {
    if (!this.#wanted || document.visibilityState !== "visible" || !navigator.wakeLock) return;
    try {
      this.#lock = await navigator.wakeLock.request("screen");
      if (!this.#wanted) await this.#lock.release();
    } catch {
      // refused, as on a low battery: the session goes on
    }
  }
}
