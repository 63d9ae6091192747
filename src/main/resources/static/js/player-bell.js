// A bell made of sine tones: a soft attack and a long decay, so that it neither clicks nor startles.
const PARTIALS = [
  [1, 0.16, 4.5],
  [2.01, 0.07, 2.6],
  [2.98, 0.03, 1.5],
];
const PITCH = 392;

export class Bell {
  #audio;

  /** Browsers let sound begin only from a press: to be called from one. */
  prepare() {
    const Audio = window.AudioContext ?? window.webkitAudioContext;
    if (!Audio) return;
    this.#audio ??= new Audio();
    if (this.#audio.state === "suspended") this.#audio.resume().catch(() => {});
  }

  ring() {
    const audio = this.#audio;
    if (!audio || audio.state === "closed") return;
    const at = audio.currentTime + 0.02;
    for (const [ratio, loud, seconds] of PARTIALS) {
      const tone = new OscillatorNode(audio, { frequency: PITCH * ratio });
      const volume = new GainNode(audio, { gain: 0 });
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(loud, at + 0.03);
      volume.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + seconds + 0.05);
    }
  }
}
