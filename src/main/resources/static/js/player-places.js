// Which of the player's places is seen: before, with what was left if there is something, the stage, or after.
const ONE_PRESS = 500; // milliseconds: two presses so close are one

export class Places {
  #page;
  #stage;
  #parts;
  #since = -ONE_PRESS;

  constructor(page, stage) {
    window.addEventListener("click", (event) => this.#steady(event), true);
    this.#page = page;
    this.#stage = stage;
    this.#parts = {
      before: page.querySelector("#before"),
      script: page.querySelector("#script"),
      hurts: page.querySelector("#hurts"),
      after: page.querySelector("#after"),
    };
  }

  /** The page is the player's now: what needs no script steps back. */
  ready() {
    document.querySelectorAll("[data-scripted]").forEach((part) => (part.hidden = false));
    this.#parts.after.hidden = true;
    this.#parts.script.open = false;
  }

  /** @param place `stage`, `hurts`, or `after` with how it ended */
  show(place, ending) {
    this.#since = performance.now();
    const around = document.querySelectorAll("[data-around]");
    [...Object.values(this.#parts), ...around].forEach((part) => (part.hidden = true));
    document.getElementById("heading").hidden = place === "stage";
    if (place === "stage") {
      this.#page.before(this.#stage);
      window.scrollTo(0, 0);
    } else {
      this.#stage.remove();
      this.#parts[place].hidden = false;
      if (place === "after") this.#showEnding(ending);
      else this.#look(this.#parts[place].querySelector("h2"));
    }
  }

  /** The second of two quick presses was for what stood there before, not for what has come under the finger. */
  #steady(event) {
    if (event.timeStamp - this.#since >= ONE_PRESS) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #showEnding(ending) {
    const { after } = this.#parts;
    for (const text of after.querySelectorAll("[data-ending]")) {
      text.hidden = !text.dataset.ending.split(" ").includes(ending);
      if (text.tagName === "FIELDSET") text.disabled = text.hidden; // what is not asked is not sent
    }
    this.#look(after.querySelector(`[data-ending~="${ending}"] h2`));
  }

  #look(heading) {
    window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }
}

/**
 * The offer to go on with what was left, here or in the length and posture in which it was played. While it stands, to begin is
 * not the main thing: here it would throw away what is kept, so it is asked for in the offer itself.
 */
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
