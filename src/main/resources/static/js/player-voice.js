// Speaks one short sentence an utterance, in the page's language; says so when the device has no voice, so that text takes over.
const PATIENCE = 4000;
const sentences = (text) => text.split(/(?<=[.?!…])\s+/).filter(Boolean);

export class Voice {
  #waiting;

  /** @param onSilence called once it is clear that nothing is heard */
  constructor(onSilence) {
    this.synth = window.speechSynthesis;
    this.onSilence = onSilence;
  }

  get possible() {
    return Boolean(this.synth);
  }

  say(text) {
    if (!this.possible) return;
    this.hush();
    const parts = sentences(text).map((sentence) => this.#utterance(sentence));
    if (parts.length === 0) return;
    parts[0].onstart = () => clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.onSilence(), PATIENCE);
    parts.forEach((part) => this.synth.speak(part));
  }

  hush() {
    clearTimeout(this.#waiting);
    if (this.possible) this.synth.cancel();
  }

  #utterance(sentence) {
    const utterance = new SpeechSynthesisUtterance(sentence);
    const language = document.documentElement.lang;
    const voices = this.synth.getVoices().filter((voice) => voice.lang.replace("_", "-").startsWith(language));
    utterance.lang = language;
    utterance.voice = voices.find((voice) => voice.default) ?? voices[0] ?? null;
    utterance.rate = 0.9;
    utterance.onerror = ({ error }) => {
      if (error !== "canceled" && error !== "interrupted") this.onSilence();
    };
    return utterance;
  }
}
