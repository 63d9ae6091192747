// What is heard beside the voice, all of it made here by Web Audio: a mixer with a channel each for bell, breath and background.
// Tells `interrupted` when the device takes the sound away, as for a call. Where there is no sound, nothing here does any harm.
import { Breath } from "./player-breath.js";
import { BACKGROUNDS } from "./player-sound-background.js";
import { bell, stepTone, ticks } from "./player-sound-bell.js";
import { BreathSound } from "./player-sound-breath.js";
import { glide, Led } from "./player-sound-parts.js";

const SOON = 0.02;
const LATE = 1500;
const TAIL = 6000; // until the bell has rung out
const DUCKED = 0.3;
const SWELL = { in: 5, hold: 0, out: 7, rest: 0 }; // of a sea that nobody breathes with

export class Sounds extends EventTarget {
  #make;
  #audio = null;
  #levels = { bell: 0.8, breath: 0.6, background: 0.5 };
  #channels = {};
  #kind = "none";
  #bed = null;
  #breath = null; // what is breathed with
  #air = null; // and how it sounds
  #ticks = [];
  #due = null; // a short sound that waits for the context to wake
  #playing = false;
  #ducked = false;
  #rest;

  constructor(make = () => new (window.AudioContext ?? window.webkitAudioContext)({ latencyHint: "playback" })) {
    super();
    this.#make = make;
  }

  /** Whether anything is heard now. Before the first press of a visit browsers keep still. */
  get awake() {
    return this.#audio?.state === "running";
  }

  /** Browsers let sound begin only from a press: to be called from one. A context that was lost is made anew. */
  prepare() {
    clearTimeout(this.#rest);
    try {
      if (!this.#audio || this.#audio.state === "closed") this.#open();
      if (!this.awake) this.#audio.resume().catch(() => {});
    } catch {
      this.#audio = null; // no sound on this device: text and voice go on
    }
  }

  /** @param name bell, breath or background; @param volume 0 to 1 */
  setVolume(name, volume) {
    if (!(name in this.#levels)) return;
    this.#levels[name] = volume;
    this.#mix();
  }

  /** @param kind none, brown, rain or sea */
  background(kind) {
    if (kind === this.#kind) return;
    this.#kind = kind;
    if (this.#playing && this.awake) this.#lay();
  }

  /** The breath to be heard from now on, which the sea goes with too; null where there is none. */
  follow(breath) {
    this.#breath = breath;
    if (!this.#playing || !this.awake) return;
    this.#breathe();
    if (this.#kind === "sea") this.#lay();
  }

  play() {
    this.prepare();
    this.#playing = true;
    this.#mix();
    this.look();
  }

  /** The bell rings out; all else goes quietly. */
  pause() {
    this.#playing = false;
    this.count(null);
    this.#mix();
    for (const layer of [this.#air, this.#bed]) layer?.stop();
    this.#air = this.#bed = null;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#audio?.suspend().catch(() => {}), TAIL);
  }

  /** To be called now and then while it plays: gives the audio clock what comes next, and begins what could not yet begin. */
  look() {
    if (!this.#playing || !this.awake) return;
    if (this.#air ? !this.#air.look() : this.#breath) this.#breathe();
    if (this.#bed ? !this.#bed.look() : this.#kind in BACKGROUNDS) this.#lay();
  }

  /** Quieter while somebody speaks. */
  duck(on) {
    this.#ducked = on;
    this.#mix();
  }

  ring() {
    this.#strike(bell);
  }

  /** A soft tone: the words have changed. @param kind step, tense or release */
  tone(kind) {
    this.#strike(stepTone, kind);
  }

  /** Three ticks before these seconds are over; null calls them off. */
  count(seconds) {
    this.#ticks.forEach((tick) => tick.disconnect());
    this.#ticks = seconds && this.awake ? ticks(this.#audio, this.#channels.breath, this.#audio.currentTime + seconds) : [];
  }

  #open() {
    const audio = this.#make();
    if ("audioSession" in navigator) navigator.audioSession.type = "playback"; // else a phone set to silent mutes the guide
    for (const name of Object.keys(this.#levels)) {
      this.#channels[name] = new GainNode(audio, { gain: 0 });
      this.#channels[name].connect(audio.destination);
    }
    audio.addEventListener("statechange", () => {
      if (audio.state === "interrupted") this.dispatchEvent(new Event("interrupted"));
      if (this.awake && performance.now() - this.#due?.since < LATE) this.#due.strike();
      this.look();
    });
    this.#audio = audio;
    this.#air = this.#bed = null;
    this.#mix();
  }

  // A context that was just asked for wakes a moment later. What is due then is heard; what waited longer is over.
  #strike(make, kind) {
    const strike = () => {
      this.#due = null;
      make(this.#audio, this.#channels.bell, this.#audio.currentTime + SOON, kind);
    };
    if (this.awake) strike();
    else this.#due = { strike, since: performance.now() };
  }

  #mix() {
    if (!this.#audio) return;
    const others = this.#playing ? (this.#ducked ? DUCKED : 1) : 0;
    for (const [name, level] of Object.entries(this.#levels)) {
      // squared, as the ear hears it
      glide(this.#channels[name].gain, level ** 2 * (name === "bell" ? 1 : others), this.#audio.currentTime, name === "bell" ? 0.05 : 0.4);
    }
  }

  #breathe() {
    this.#air?.stop();
    this.#air = this.#breath && new Led(new BreathSound(this.#audio, this.#channels.breath), this.#breath);
  }

  #lay() {
    this.#bed?.stop();
    const Kind = BACKGROUNDS[this.#kind];
    const layer = Kind && new Kind(this.#audio, this.#channels.background);
    this.#bed = layer?.cue ? new Led(layer, this.#breath ?? this.#swell()) : (layer ?? null);
  }

  #swell() {
    const swell = new Breath(() => this.#audio.currentTime);
    swell.begin(() => SWELL);
    return swell;
  }
}
