// Breath in and breath out, told apart with closed eyes: in is air and a tone that rise, out is lower and falls.
import { Layer, noise } from "./player-sound-parts.js";

// air and tone: pitch from and to in Hz; peak: where in the part it is loudest
const PARTS = {
  in: { air: [520, 1500], tone: [196, 294], loud: 1, peak: 0.66 },
  out: { air: [760, 240], tone: [247, 147], loud: 0.9, peak: 0.3 },
};
const POINTS = 12;
const SOFT = 0.06; // seconds until it is as loud as it should be, where it begins in the middle

const GAP = 0.01; // seconds between two parts, so that the end of one never falls behind the beginning of the next

const between = ([from, to], done) => from * (to / from) ** done;
// a hill of height 1 with its top at the peak
const hill = (done, peak) => Math.sin((Math.PI / 2) * (done < peak ? done / peak : (1 - done) / (1 - peak))) ** 1.5;

export class BreathSound extends Layer {
  constructor(audio, out) {
    super(audio, out);
    this.band = new BiquadFilterNode(audio, { type: "bandpass", Q: 1.4, frequency: 500 });
    this.air = new GainNode(audio, { gain: 0 });
    this.tone = new OscillatorNode(audio, { frequency: 200 });
    this.hum = new GainNode(audio, { gain: 0 });
    this.play(noise(audio), this.band, this.air);
    this.play(this.tone, this.hum);
  }

  /** One part of a breath, from this moment of the audio clock on; what is past of it is left out. Holding and resting are silent. */
  cue(part, at, seconds) {
    const sound = PARTS[part];
    if (!sound) return;
    const begin = Math.max(at, this.audio.currentTime + 0.005);
    const from = (begin - at) / seconds;
    if (from > 0.9) return;
    const moment = (done) => at + done * (seconds - GAP);
    for (const [param, pitches] of [[this.band.frequency, sound.air], [this.tone.frequency, sound.tone]]) {
      param.setValueAtTime(between(pitches, from), begin);
      param.exponentialRampToValueAtTime(pitches[1], moment(1));
    }
    for (const [param, loud] of [[this.air.gain, 0.55], [this.hum.gain, 0.08]]) {
      param.setValueAtTime(0, begin);
      for (let point = 1; point <= POINTS; point++) {
        const done = Math.max(from + (SOFT / seconds) * Math.min(1, point), from + ((1 - from) * point) / POINTS);
        param.linearRampToValueAtTime(loud * sound.loud * (point === POINTS ? 0 : hill(done, sound.peak)), moment(done));
      }
    }
  }
}
