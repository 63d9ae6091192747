// Made-up bodies of known rate, with all that disturbs: noise, drift, jerks, frames that come late or not at all. The same at every run.
(() => {
  const random = (seed) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (next) => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());

  /** Frames of a fingertip: a beat with its `overtone`, the dicrotic wave, takes `size` of 60 from the green; `swing` of the rate goes with a breath of 10 s. */
  const finger = (rate, { fps = 30, seconds = 12, size = 1.2, noise = 0.3, drift = 3, jerks = 0, lost = 0.05, swing = 0, overtone = 0.45, seed = 1 } = {}) => {
    const next = random(seed * 977 + rate);
    const frames = [];
    let [t, phase, walk] = [0, next(), 0];
    while (t < seconds) {
      const late = (0.8 + 0.4 * next()) / fps;
      t += late;
      phase += late * (rate / 60) * (1 + swing * Math.sin((2 * Math.PI * t) / 10));
      walk += 0.05 * normal(next);
      if (next() < lost) continue;
      const turn = 2 * Math.PI * phase;
      const wave = Math.sin(turn) + overtone * Math.sin(2 * turn - 0.6) + 0.15 * Math.sin(3 * turn - 1);
      let jerk = 0;
      for (let at = 0; at < jerks; at++) jerk += 25 * Math.exp(-((t - ((at + 0.6) * seconds) / jerks) ** 2) / 0.05);
      const light = drift * Math.sin(2 * Math.PI * 0.23 * t) + walk + jerk + noise * normal(next);
      frames.push({ t: 100 + t, r: 180, g: Math.round(8 * (60 - size * wave + light)) / 8, b: 50 });
    }
    return frames;
  };

  /** Loudness of breath, in softer than out, of so many decibels over the room. */
  const breathing = (rate, { seconds = 45, depth = 12, noise = 1, drift = 3, uneven = 0, seed = 1 } = {}) => {
    const next = random(seed * 77 + rate);
    const levels = [];
    let length = 60 / rate;
    let [t, begun] = [0, -next() * length];
    while (t < seconds) {
      t += 0.08 + 0.04 * next();
      for (; t > begun + length; length = (60 / rate) * (1 + uneven * normal(next))) begun += length;
      const part = (t - begun) / length;
      const flow = part < 0.4 ? 0.5 * Math.sin((Math.PI * part) / 0.4) ** 2 : part < 0.85 ? Math.sin((Math.PI * (part - 0.4)) / 0.45) ** 2 : 0;
      levels.push({ t: 50 + t, v: -60 + 10 * Math.log10(1 + (10 ** (depth / 10) - 1) * flow) + noise * normal(next) + (drift * t) / seconds });
    }
    return levels;
  };

  /** Noise where a body should be: white, or wandering. */
  const nobody = (seed, wandering, { seconds = 12, every = 1 / 30 } = {}) => {
    const next = random(seed);
    let walk = 0;
    return Array.from({ length: seconds / every }, (_, at) => {
      walk += normal(next);
      return { t: at * every, v: wandering ? walk / 2 : normal(next) };
    });
  };

  return { random, normal, finger, breathing, nobody };
})();
