// What is seen of it: one number, one word on the signal, one line beside the guide's. Changes are not announced; a press reads them out.
const put = (text, value) => text.replace("{0}", value);
const WIDE = 300;
const HIGH = 48;
const EDGE = 3;

export class Panel {
  constructor(element) {
    this.element = element;
    this.words = element.dataset;
    for (const name of ["number", "unit", "word", "together", "tap", "read", "again", "aloud", "eye"]) {
      this[name] = element.querySelector(`.feedback-${name}`);
    }
    [this.back, this.line] = element.querySelectorAll("path");
    this.count = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  }

  /** @param way tap, microphone or camera */
  open(way, eye) {
    this.element.hidden = false;
    this.element.dataset.way = way;
    this.eye.replaceChildren(...(eye ? [eye] : []));
    this.tap.hidden = way !== "tap";
    this.show({ of: null, rate: null, word: way === "tap" ? "press" : "wait" }, null);
  }

  /** @param found of, rate a minute or null, and word; @param together 0 to 100 or null */
  show({ of, rate, word }, together) {
    const told = rate && (of === "pulse" ? Math.round(rate) : Math.round(rate * 2) / 2);
    this.#put(this.number, told ? this.count.format(told) : "–");
    this.#put(this.unit, told ? this.words[of] : "");
    this.#put(this.word, this.words[word] ?? "");
    this.word.dataset.word = word;
    this.#put(this.together, together === null ? "" : put(this.words.together, together));
    this.together.style.setProperty("--part", (together ?? 0) / 100);
  }

  /** Says what went wrong, once also to those who do not see it, and leaves a way back. */
  trouble(text) {
    this.again.hidden = false;
    this.aloud.textContent = this.word.textContent = text;
    this.word.dataset.word = "trouble";
  }

  /** Draws own and guide, {t, v}, from one time to another; own over at least so much of its unit, guide from 0 to 1. */
  draw(own, guide, [from, to], least) {
    if (this.element.closest(".player[data-still]")) return; // number and words only
    const values = own.map(({ v }) => v);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const middle = (low + high) / 2;
    const span = Math.max(least, high - low);
    this.line.setAttribute("d", path(own, from, to, (v) => 0.5 + (v - middle) / span));
    this.back.setAttribute("d", path(guide, from, to, (v) => v));
  }

  /** What it shows, as a sentence. */
  get sentence() {
    const parts = [`${this.number.textContent} ${this.unit.textContent}`, this.word.textContent, this.together.textContent];
    return (this.unit.textContent ? parts : parts.slice(1)).filter(Boolean).map((part) => part.replace(/[.]?$/, ".")).join(" ");
  }

  #put(place, text) {
    if (place.textContent !== text) place.textContent = text;
  }
}

function path(points, from, to, height) {
  const at = ({ t, v }) => `${(((t - from) / (to - from)) * WIDE).toFixed(1)} ${(HIGH - EDGE - height(v) * (HIGH - 2 * EDGE)).toFixed(1)}`;
  const seen = points.filter(({ t }) => t >= from && t <= to);
  return seen.length > 1 ? `M${seen.map(at).join("L")}` : "";
}
