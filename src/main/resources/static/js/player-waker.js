// Wakes the player when the next thing is due: by the page's timer, and by a worker's where the page's own is throttled.
// Whichever comes first counts; being woken twice does no harm, as it is the clock that tells where the session stands.
export class Waker {
  #wake;
  #timer;
  #worker = null;

  constructor(wake) {
    this.#wake = wake;
  }

  in(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#wake, milliseconds);
    this.#worker ??= this.#hire();
    this.#worker.postMessage?.(milliseconds);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#worker?.postMessage?.(-1);
  }

  #hire() {
    try {
      const worker = new Worker(new URL("./player-ticker.js", import.meta.url), { type: "module" });
      worker.onmessage = () => this.#wake();
      return worker;
    } catch {
      return {}; // no workers here: the page's timer has to do
    }
  }
}
