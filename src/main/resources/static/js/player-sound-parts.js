// What the sounds are made of: noise too long to be heard repeating, and layers that come and go without a click.
const NOISE = 7; // seconds
const AHEAD = 75; // seconds: a hidden page may be woken but once a minute
const SOON = 0.03;
const DRIFT = 0.2;
const made = new WeakMap();

function whiteNoise(audio) {
  const buffer = new AudioBuffer({ numberOfChannels: 2, length: NOISE * audio.sampleRate, sampleRate: audio.sampleRate });
  for (const channel of [0, 1]) {
    const samples = buffer.getChannelData(channel);
    for (let at = 0; at < samples.length; at++) samples[at] = Math.random() * 2 - 1;
  }
  return buffer;
}

/** White noise, wide in stereo, without end. */
export function noise(audio) {
  if (!made.has(audio)) made.set(audio, whiteNoise(audio));
  return new AudioBufferSourceNode(audio, { buffer: made.get(audio), loop: true });
}

/** Towards a value from whatever it is now; about there after the given seconds. Never a jump. */
export const glide = (param, value, at, seconds) => param.setTargetAtTime(value, at, seconds / 3);

/** Sources that play from now on until they are stopped. Both ends are faded. */
export class Layer {
  #sources = [];

  constructor(audio, out, fade = 0.09) {
    this.audio = audio;
    this.fade = fade;
    this.out = new GainNode(audio, { gain: 0 });
    this.out.connect(out);
    glide(this.out.gain, 1, audio.currentTime, fade);
  }

  /** @returns the last node of the chain, which is heard */
  play(source, ...nodes) {
    this.#sources.push(source);
    source.start();
    return [...nodes, this.out].reduce((from, to) => (from.connect(to), to), source);
  }

  /** Goes on as it is. */
  look() {
    return true;
  }

  stop(fade = this.fade) {
    const now = this.audio.currentTime;
    glide(this.out.gain, 0, now, fade);
    this.#sources.forEach((source) => source.stop(now + fade * 4)); // by then no longer to be heard
  }
}

/** A layer that is given its cues as a breath goes: ahead of time, to the audio clock. */
export class Led {
  #anchor; // the audio clock where the breath was at 0
  #until;

  constructor(layer, breath) {
    Object.assign(this, { layer, breath });
    this.#until = breath.seconds;
    this.#anchor = layer.audio.currentTime + SOON - this.#until;
    this.look();
  }

  /** Gives the cues that come next. False where the two clocks have parted, as after a standstill of the sound: then lead anew. */
  look() {
    const { layer, breath } = this;
    const now = layer.audio.currentTime - this.#anchor;
    if (Math.abs(now + SOON - breath.seconds) > DRIFT) return false;
    for (const { part, at, length } of breath.parts(this.#until, now + AHEAD)) {
      layer.cue(part, this.#anchor + at, length);
      this.#until = at + length;
    }
    return true;
  }

  stop() {
    this.layer.stop();
  }
}
