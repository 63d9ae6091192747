// Where the guide's breath was at each moment, so that what the body did can be laid beside it.
const KEPT = 45; // seconds
const NEAR = 0.6;

export class Guide {
  #log = [];

  /** @param where tells how many breaths of the guide have passed and how full it is, {cycle, full, rate a minute}, or null without one */
  constructor(where) {
    this.where = where;
  }

  note(t) {
    const now = this.where();
    this.rate = now?.rate ?? null;
    if (now) this.#log.push({ t, ...now });
    this.#log = this.#log.filter((one) => one.t > t - KEPT);
  }

  /** The waves drawn since this time: {t, v from 0 to 1}. */
  since(from) {
    return this.#log.filter(({ t }) => t >= from).map(({ t, full }) => ({ t, v: full }));
  }

  /** Of points {t, v} those that fell into one unbroken stretch of the guide up to now, with their `cycle`. */
  beside(points) {
    const begin = this.#log.findLastIndex((one, at) => at > 0 && (one.t - this.#log[at - 1].t > NEAR || one.cycle < this.#log[at - 1].cycle));
    const stretch = this.#log.slice(Math.max(0, begin));
    return points.flatMap((point) => {
      const next = stretch.findIndex(({ t }) => t >= point.t);
      if (next < 1) return [];
      const [before, after] = [stretch[next - 1], stretch[next]];
      const part = (point.t - before.t) / (after.t - before.t || 1);
      return [{ ...point, cycle: before.cycle + part * (after.cycle - before.cycle) }];
    });
  }
}
