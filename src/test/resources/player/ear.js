// An ear for tests: renders sounds as the browser makes them, faster than they play, and says what is in them.
window.ear = {
  rate: 44100,

  /** The samples of so many seconds; `make` is given the audio context, and may do more at given seconds by `later`. */
  async render(seconds, make) {
    const audio = new OfflineAudioContext(1, seconds * ear.rate, ear.rate);
    const goOn = audio.resume.bind(audio);
    const later = (at, act) => audio.suspend(at).then(() => (act(), goOn()));
    audio.resume = () => Promise.resolve(); // it is rendered when all is made
    await make(audio, later);
    return (await audio.startRendering()).getChannelData(0);
  },

  part: (samples, from, to) => samples.subarray(from * ear.rate, to * ear.rate),

  peak: (samples, from, to) => ear.part(samples, from, to).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),

  loudness: (samples, from, to) => Math.sqrt(ear.part(samples, from, to).reduce((all, sample) => all + sample ** 2, 0) / ((to - from) * ear.rate)),

  /** The largest step from one sample to the next. */
  jump(samples, from, to) {
    const part = ear.part(samples, from, to);
    let most = 0;
    for (let at = 1; at < part.length; at++) most = Math.max(most, Math.abs(part[at] - part[at - 1]));
    return most;
  },

  /** Where the middle of its spectrum is, in Hz. */
  brightness(samples, from, to) {
    const size = 4096;
    const part = ear.part(samples, from, to);
    let weighed = 0;
    let all = 0;
    for (let begin = 0; begin + size <= part.length; begin += size) {
      const power = ear.spectrum(part.subarray(begin, begin + size));
      power.forEach((one, bin) => ((weighed += (one * bin * ear.rate) / size), (all += one)));
    }
    return weighed / all;
  },

  /** The power in each bin, by a fast Fourier transform under a Hann window. */
  spectrum(samples) {
    const size = samples.length;
    const real = samples.map((sample, at) => sample * (0.5 - 0.5 * Math.cos((2 * Math.PI * at) / size)));
    const imaginary = new Float32Array(size);
    ear.transform(real, imaginary);
    return real.subarray(0, size / 2).map((value, bin) => value ** 2 + imaginary[bin] ** 2);
  },

  transform(real, imaginary) {
    const size = real.length;
    for (let at = 1, turned = 0; at < size; at++) {
      let bit = size >> 1;
      for (; turned & bit; bit >>= 1) turned ^= bit;
      turned ^= bit;
      if (at < turned) for (const values of [real, imaginary]) [values[at], values[turned]] = [values[turned], values[at]];
    }
    for (let length = 2; length <= size; length *= 2) {
      for (let begin = 0; begin < size; begin += length) {
        for (let at = 0; at < length / 2; at++) {
          const angle = (-2 * Math.PI * at) / length;
          const [one, other] = [begin + at, begin + at + length / 2];
          const re = real[other] * Math.cos(angle) - imaginary[other] * Math.sin(angle);
          const im = real[other] * Math.sin(angle) + imaginary[other] * Math.cos(angle);
          [real[other], imaginary[other]] = [real[one] - re, imaginary[one] - im];
          [real[one], imaginary[one]] = [real[one] + re, imaginary[one] + im];
        }
      }
    }
  },
};
