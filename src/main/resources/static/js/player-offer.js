// The offer to go on with what was left, here or in the length and posture in which it was played. While it stands, to begin is
// not the main thing: here it would throw away what is kept, so it is asked for in the offer itself.
export class Offer {
  #card;
  #begin;
  #kept = null;

  constructor(page) {
    this.#card = page.querySelector("#resume");
    this.#begin = page.querySelector(".begin");
  }

  get kept() {
    return this.#kept;
  }

  /** @param isHere whether it was played in this length and posture */
  show(kept, isHere) {
    this.#kept = kept;
    this.#card.hidden = false;
    const holds = [kept.ending ? "over" : "running", isHere ? "here" : "elsewhere"];
    this.#card.querySelectorAll("[data-if]").forEach((part) => (part.hidden = !holds.includes(part.dataset.if)));
    this.#card.querySelector("p").textContent = kept.heading ?? "";
    this.#card.querySelector("a").href = kept.address;
    this.#begin.hidden = isHere;
    this.#button.classList.add("quiet");
  }

  withdraw() {
    this.#card.hidden = true;
    this.#begin.hidden = false;
    this.#button.classList.remove("quiet");
    this.#button.focus();
  }

  get #button() {
    return this.#begin.querySelector("button");
  }
}
