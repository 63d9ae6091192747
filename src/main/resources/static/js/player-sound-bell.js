// Short sounds: the bell, the soft tone of a new step, the ticks before letting go. Soft at the start, so that none clicks or startles.
const BELL = [
  [392, 0.16, 4.5],
  [788, 0.07, 2.6],
  [1168, 0.03, 1.5],
];
const TICK = [[620, 0.09, 0.16]];
/** A new step; with a muscle to tense it is higher, to let go of lower. */
const STEP = { step: 330, tense: 440, release: 262 };

/** Sine tones [pitch, loudness, seconds] struck together at this moment of the audio clock. */
function strike(audio, out, partials, at, attack) {
  return partials.map(([frequency, loud, seconds]) => {
    const tone = new OscillatorNode(audio, { frequency });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(loud, at + attack);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
    volume.gain.linearRampToValueAtTime(0, at + seconds + 0.03);
    tone.connect(volume).connect(out);
    tone.start(at);
    tone.stop(at + seconds + 0.05);
    return tone;
  });
}

export const bell = (audio, out, at) => strike(audio, out, BELL, at, 0.03);

export function stepTone(audio, out, at, kind = "step") {
  const pitch = STEP[kind] ?? STEP.step;
  return strike(audio, out, [[pitch, 0.08, 1.1], [pitch * 2, 0.02, 0.6]], at, 0.04);
}

/** Three ticks, a second apart, the last a second before this moment. */
export const ticks = (audio, out, end) =>
  [3, 2, 1].map((before) => end - before).filter((at) => at > audio.currentTime).flatMap((at) => strike(audio, out, TICK, at, 0.02));
