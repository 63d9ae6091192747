// Draws the pacer while a run plays. A breath goes by real seconds, however fast or slow the script passes.
// Answers with where the breath is: how many have passed, how full it is and its rate a minute, or null where none is guided.
import { breathAt } from "./player-pacer.js";

export function drawFrames(run, pacer) {
  let from; // where in the script this breathing began
  let began = 0; // and when, in seconds guided

  const draw = () => pacer.draw(run.step, Math.min(run.clock.now, run.length), run.clock.breathed - began);
  const frame = () => {
    if (run.paused) return;
    draw();
    requestAnimationFrame(frame);
  };

  run.addEventListener("play", () => requestAnimationFrame(frame));
  run.addEventListener("step", ({ detail: { step, live } }) => {
    if (step.breathesFrom !== from) {
      from = step.breathesFrom;
      began = run.clock.breathed - (run.clock.now - step.at) / run.speed;
    }
    if (!live) draw();
  });

  return () => {
    const { pacer: breath } = run.step;
    if (!breath || run.paused) return null;
    const seconds = Math.max(0, run.clock.breathed - began);
    const length = breath.in + breath.hold + breath.out + breath.rest;
    return { cycle: seconds / length, full: breathAt(breath, seconds).full, rate: 60 / length };
  };
}
