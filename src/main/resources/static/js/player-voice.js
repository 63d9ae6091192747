// Speaks one short sentence an utterance, in the language of the script. A step's words are said to their end: those of the next
// wait for that, however slow the voice; of several that wait only the newest are said, so that the voice is never more than a
// step late. Where an engine is silent it is set right once; then the words are left to text and tones.
const PATIENCE = 4; // seconds until a sentence begins, and beyond its end
const LATE = 3; // seconds in which a device has named its voices, if it has any
const A_LETTER = 0.11; // seconds, at rate 1 and with ample room
const sentences = (text) => text.split(/(?<=[.?!…])\s+/).filter(Boolean);

// Tells `speaking` {on} when it begins and has ended; `heard` {on, midway} once it is clear that words are heard, or are not, midway
// where it was to say some; `listed` when the device has named its voices, or had the time to.
export class Voice extends EventTarget {
  #synth = window.speechSynthesis;
  #language;
  #now = []; // sentences still to come of the step that is being said
  #then = []; // and those of a step that waits
  #said = null; // the utterance in the air; kept here, as browsers may drop one that nobody holds
  #watch;
  #mended = false;
  #lost = false;
  #heard = true;
  #awaited = false;
  #spoke = false;

  rate = 0.9; // 0.7 to 1.2
  volume = 1; // 0 to 1
  name = ""; // the chosen voice, as in voices(); else the device's own

  constructor(language) {
    super();
    this.#language = language;
    const listed = () => this.dispatchEvent(new Event("listed"));
    this.#synth?.addEventListener?.("voiceschanged", listed);
    setTimeout(() => {
      this.#awaited = true;
      listed();
    }, LATE * 1000);
  }

  /** Whether none is to be expected: none of this language was named, also where that takes its time. */
  get absent() {
    if (!this.possible) return true;
    if (this.#synth.getVoices().length > 0) return this.#choice() === null;
    return this.#awaited && !this.#spoke;
  }

  /** Whether words were heard the last time there were any. */
  get heard() {
    return this.#heard;
  }

  get possible() {
    return Boolean(this.#synth);
  }

  /** Whether what is to be said may be heard. Some browsers list their voices late, and speak before. */
  get able() {
    if (!this.possible || this.#lost || this.volume === 0) return false;
    return this.#synth.getVoices().length === 0 || this.#choice() !== null;
  }

  /** The voices of this language {name, remote}; those that need the network, and so tell another what is played, come last. */
  voices() {
    const known = this.possible ? this.#synth.getVoices() : [];
    return known
      .filter(({ lang }) => lang.replace("_", "-").split("-")[0] === this.#language.split("-")[0])
      .sort((one, other) => other.localService - one.localService || other.default - one.default)
      .map((voice) => ({ name: voice.voiceURI, label: voice.name, remote: !voice.localService, voice }));
  }

  /** To be called from a press: browsers let speech begin only from one, and an engine that failed may have come back. */
  prepare() {
    this.#lost = this.#mended = false;
  }

  /** Says this after what is being said. False where it cannot. */
  say(text) {
    if (!this.able) {
      this.hush();
      this.#hear(false);
      return false;
    }
    const parts = sentences(text);
    if (parts.length > 0) this.#then = parts; // a step without words lets the ones before be said
    if (!this.#said) this.#next();
    return true;
  }

  hush() {
    this.#now = this.#then = [];
    this.#end();
    this.#synth?.cancel();
  }

  #next() {
    if (this.#now.length === 0) [this.#now, this.#then] = [this.#then, []];
    if (this.#now.length > 0) this.#speak(this.#now.shift());
    else this.#end();
  }

  #speak(sentence) {
    const utterance = new SpeechSynthesisUtterance(sentence);
    const chosen = this.#choice();
    Object.assign(utterance, { lang: chosen?.lang ?? this.#language, voice: chosen, rate: this.rate, volume: this.volume });
    const ours = (act) => (event) => this.#said === utterance && act(event);
    const length = (sentence.length * A_LETTER) / this.rate + PATIENCE;
    utterance.onstart = ours(() => {
      this.#spoke = true;
      this.#watchFor(length, sentence);
      this.#hear(true);
      this.#tell("speaking", { on: true });
    });
    utterance.onboundary = ours(() => this.#watchFor(length, sentence));
    utterance.onend = ours(() => {
      this.#mended = false;
      this.#next();
    });
    utterance.onerror = ours(({ error }) => (error === "not-allowed" ? this.#giveUp() : this.#stuck(sentence)));
    this.#synth.cancel();
    this.#said = utterance;
    this.#watchFor(PATIENCE, sentence);
    this.#synth.speak(utterance);
  }

  #watchFor(seconds, sentence) {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => this.#stuck(sentence), seconds * 1000);
  }

  /** Nothing came in time, or an error: once more from the beginning of the sentence, then no more. */
  #stuck(sentence) {
    if (this.#mended) return this.#giveUp();
    this.#mended = true;
    this.#said = null;
    this.#synth.cancel();
    this.#synth.resume();
    this.#speak(sentence);
  }

  #giveUp() {
    this.#lost = true;
    this.hush();
    this.#hear(false, true);
  }

  #end() {
    clearTimeout(this.#watch);
    if (this.#said) this.#tell("speaking", { on: false });
    this.#said = null;
  }

  #hear(heard, midway = false) {
    if (heard === this.#heard) return;
    this.#heard = heard;
    this.#tell("heard", { on: heard, midway });
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** The chosen voice; else the first that speaks on this device. */
  #choice() {
    const voices = this.voices();
    return (voices.find(({ name }) => name === this.name) ?? voices.find(({ remote }) => !remote))?.voice ?? null;
  }
}
