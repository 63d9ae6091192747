// What may lie under a session: brown noise, rain, or a sea whose swell follows the breath.
import { Layer, noise } from "./player-sound-parts.js";

const FADE = 1.6; // seconds
const LOW = 0.28; // how loud the sea is between two waves
const POINTS = 8;
const ease = (part) => (1 - Math.cos(Math.PI * part)) / 2;

/** White noise through a leaky sum: six decibels less an octave. */
const brownFilter = (audio) => new IIRFilterNode(audio, { feedforward: [0.035], feedback: [1, -0.985] });

class Brown extends Layer {
  constructor(audio, out) {
    super(audio, out, FADE);
    this.play(noise(audio), brownFilter(audio), new GainNode(audio, { gain: 1 }));
  }
}

/** Drops: single samples here and there, which a filter lets ring for a moment. */
function drops(audio) {
  const buffer = new AudioBuffer({ numberOfChannels: 2, length: 5 * audio.sampleRate, sampleRate: audio.sampleRate });
  for (const channel of [0, 1]) {
    const samples = buffer.getChannelData(channel);
    for (let drop = 0; drop < 450; drop++) samples[Math.floor(Math.random() * samples.length)] = Math.random() ** 3;
  }
  return new AudioBufferSourceNode(audio, { buffer, loop: true });
}

class Rain extends Layer {
  constructor(audio, out) {
    super(audio, out, FADE);
    const low = new BiquadFilterNode(audio, { type: "lowpass", frequency: 5200, Q: 0.3 });
    const high = new BiquadFilterNode(audio, { type: "highpass", frequency: 700, Q: 0.3 });
    this.play(noise(audio), high, low, new GainNode(audio, { gain: 0.13 }));
    const ring = new BiquadFilterNode(audio, { type: "bandpass", frequency: 2100, Q: 2.5 });
    this.play(drops(audio), ring, new GainNode(audio, { gain: 1.7 }));
    this.play(noise(audio), brownFilter(audio), new GainNode(audio, { gain: 0.25 }));
  }
}

/** Comes up the beach with the breath in, and runs back with the breath out. */
class Sea extends Layer {
  constructor(audio, out) {
    super(audio, out, FADE);
    this.water = new GainNode(audio, { gain: LOW });
    this.foam = new GainNode(audio, { gain: 0 });
    this.bright = new BiquadFilterNode(audio, { type: "lowpass", frequency: 500, Q: 0.2 });
    this.play(noise(audio), brownFilter(audio), this.bright, new GainNode(audio, { gain: 1.6 }), this.water);
    this.play(noise(audio), new BiquadFilterNode(audio, { type: "bandpass", frequency: 2600, Q: 0.5 }), this.foam);
  }

  cue(part, at, seconds) {
    const from = Math.max(0, (this.audio.currentTime + 0.005 - at) / seconds);
    if (from >= 1 || (part !== "in" && part !== "out")) return;
    for (let point = 0; point <= POINTS; point++) {
      const done = from + ((1 - from) * point) / POINTS;
      const high = part === "in" ? ease(done) : 1 - ease(done);
      const moment = at + done * seconds;
      const set = point === 0 && part === "in" ? "setValueAtTime" : "linearRampToValueAtTime";
      this.water.gain[set](LOW + (1 - LOW) * high, moment);
      this.foam.gain[set](0.05 * high ** 2 * (part === "out" ? 1.3 - 0.3 * high : 1), moment);
      this.bright.frequency[set](450 + 1300 * high, moment);
    }
  }
}

export const BACKGROUNDS = { brown: Brown, rain: Rain, sea: Sea };
