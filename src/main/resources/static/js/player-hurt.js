// It hurts: stops, asks how much, says what the pain rule says to that, and offers the ways on which it allows. Rules and words
// are the page's: bands of pain with what each offers, the first of them as the main thing.
import { choices } from "./player-choices.js";
import { easierVersion } from "./player-easier.js";
import { SLOWEST } from "./player-settings.js";

class Hurt {
  #element;
  #onward;
  #numbers;

  /** @param acts what is done on each offer: on, easier, calm, end; each is given the pain, 0 to 10, or null */
  constructor(element, acts) {
    this.#element = element;
    this.#onward = element.querySelector(".onward");
    this.#numbers = element.querySelectorAll("[name=hurtNow]");
    element.addEventListener("change", () => this.#rule());
    this.#onward.addEventListener("click", ({ target }) => {
      const way = target.closest("[data-offer]");
      if (way) acts[way.dataset.offer](this.pain, way);
    });
  }

  get pain() {
    const chosen = [...this.#numbers].find((one) => one.checked);
    return chosen ? Number(chosen.value) : null;
  }

  /** Asks anew, with nothing chosen. */
  ask() {
    this.#numbers.forEach((one) => (one.checked = false));
    this.#rule();
  }

  /** Another version is easier than the one that plays now, or none is. */
  offerEasier(text) {
    const way = this.#way("easier");
    if (!way) return;
    if (text) way.textContent = text;
    else way.remove();
  }

  #rule() {
    const { pain } = this;
    let offers = this.#element.dataset.first;
    for (const band of this.#element.querySelectorAll("[data-band]")) {
      const holds = pain !== null && pain >= Number(band.dataset.from) && pain <= Number(band.dataset.to);
      band.hidden = !holds;
      if (holds) offers = band.dataset.offers;
    }
    this.#offer(offers.split(" ").map((name) => this.#way(name)).filter(Boolean));
  }

  #offer(offered) {
    [...this.#onward.children].forEach((way) => (way.hidden = !offered.includes(way)));
    offered.forEach((way, at) => way.classList.toggle("quiet", at > 0));
    this.#onward.prepend(...offered);
  }

  #way(name) {
    return this.#onward.querySelector(`[data-offer="${name}"]`);
  }
}

/** Binds what is done where it hurts. @returns ask, and goEasier, which is also a press away at any time */
export function bindHurt({ page, run, story, stage, play, show }) {
  const hurts = page.querySelector("#hurts");

  // At once; but it is no pause that anybody wanted, so it is not counted as one.
  const stop = (why) => {
    const { pauses } = run;
    run.pause(why);
    run.pauses = pauses;
  };

  const ask = () => {
    presses++;
    stop("hurt");
    story.hurts();
    hurt.ask();
    show("hurts");
  };

  // It is fetched when the playing begins, and again where that failed.
  let easier = null;
  const fetchEasier = () => (easier ??= page.dataset.easier ? easierVersion(page.dataset.easier).catch(() => (easier = null)) : null);
  run.addEventListener("play", fetchEasier);

  // What was pressed while it was on its way holds: it then comes too late.
  let presses = 0;
  for (const other of ["play", "end"]) run.addEventListener(other, () => presses++);
  hurts.addEventListener("click", () => presses++, true);

  // The same step where both have as many; else the beginning. @returns what is true of it, to be told
  const swap = (version) => {
    const steps = story.without(version.steps);
    const { pauses, skipped, clock } = run;
    const agree = steps.length === run.steps.length;
    const position = agree ? steps[run.index].at : 0;
    run.begin({ steps, position, guided: clock.guided, pauses, skipped });
    story.move(version.minutes, version.posture);
    page.dataset.easier = version.easier ?? "";
    easier = null;
    document.querySelector("#heading .kicker").textContent = version.heading;
    hurt.offerEasier(version.offer);
    history.replaceState(null, "", version.address); // a reload finds this version
    return page.dataset[agree ? "easierNow" : "easierAnew"].replace("{0}", version.name);
  };

  // Where no posture is easier, the same movements are: smaller, and with more time.
  const goSmaller = () => {
    choices.keepHere("speed", SLOWEST);
    stage.tell(page.dataset.smaller);
    stage.element.querySelector("[data-act=easier]").remove();
    stage.play.focus({ preventScroll: true });
  };

  const goEasier = async () => {
    if (!page.dataset.easier) return goSmaller();
    stop("easier");
    const press = ++presses;
    const version = await fetchEasier();
    if (press !== presses) return;
    const told = version ? swap(version) : page.dataset.easierFailed;
    play();
    if (!version) stop(); // what was too much does not go on by itself
    stage.tell(told);
  };

  const hurt = new Hurt(hurts, {
    on: (pain) => {
      story.noteHurt(pain, "GO_ON");
      play();
    },
    easier: (pain) => {
      story.noteHurt(pain, "GO_ON");
      return goEasier();
    },
    calm: (pain, { dataset }) => {
      story.noteHurt(pain, "CALM");
      story.leaves("HURT").finally(() => location.assign(dataset.href));
    },
    end: (pain) => {
      story.noteHurt(pain, "END");
      run.end("HURT");
    },
  });

  return { ask, goEasier };
}
