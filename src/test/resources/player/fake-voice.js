// A device's speech for tests: notes in `said` what it is asked for, with `voice` and `rate` of the last. It speaks as `mode` says: `speaks` takes ten characters
// a tenth of a second; `stuck` never begins; `hangs` begins and never ends; `refuses` wants a press first.
window.said = [];

class FakeSpeech extends EventTarget {
  list = [];
  mode = "speaks";
  #now = null;

  getVoices() {
    return this.list;
  }

  /** The device names its voices: [name, language, whether it is on the device]. */
  name(...voices) {
    this.list = voices.map(([name, lang, localService = true]) => ({ name, voiceURI: name, lang, localService, default: false }));
    this.dispatchEvent(new Event("voiceschanged"));
  }

  speak(utterance) {
    this.#now = utterance;
    window.said.push(utterance.text);
    window.last = { voice: utterance.voice?.name, rate: utterance.rate, volume: utterance.volume };
    const ours = (act) => () => this.#now === utterance && act();
    if (this.mode === "refuses") setTimeout(ours(() => utterance.onerror?.({ error: "not-allowed" })), 10);
    if (this.mode === "stuck" || this.mode === "refuses") return;
    setTimeout(ours(() => utterance.onstart?.({})), 10);
    if (this.mode === "hangs") return;
    const end = () => {
      this.#now = null;
      utterance.onend?.({});
    };
    setTimeout(ours(end), 10 + (utterance.text.length * 10) / utterance.rate);
  }

  get speaking() {
    return this.#now !== null;
  }

  cancel() {
    const cut = this.#now;
    this.#now = null;
    window.said.push("cancel");
    if (cut) setTimeout(() => cut.onerror?.({ error: "interrupted" }), 0);
  }

  pause() {}

  resume() {}
}

Object.defineProperty(window, "speechSynthesis", { value: new FakeSpeech(), configurable: true });
window.SpeechSynthesisUtterance = class {
  constructor(text) {
    this.text = text;
  }
};
