// What a page does to its device, noted for tests: audio contexts, tones {pitch, at}, gains glided to, touches.
window.contexts = [];
window.tones = [];
window.glides = [];
window.touches = [];

window.AudioContext = class extends AudioContext {
  constructor(options) {
    super(options);
    window.contexts.push(this);
  }
};

window.OscillatorNode = class extends OscillatorNode {
  start(at) {
    window.tones.push({ pitch: this.frequency.value, at });
    super.start(at);
  }
};

const glide = AudioParam.prototype.setTargetAtTime;
AudioParam.prototype.setTargetAtTime = function (value, ...rest) {
  window.glides.push(Math.round(value * 1000) / 1000);
  return glide.call(this, value, ...rest);
};

Object.defineProperty(navigator, "vibrate", { value: (pattern) => window.touches.push(pattern.join(" ")) });
