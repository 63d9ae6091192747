// Something to write on while a session runs: it lies under the sentence, and stays to be read afterwards. What is written
// is kept on this device at every keystroke, until the person lets it go; it is sent nowhere.
import { Kept } from "./player-kept.js";

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** Lays something of the page under the sentence while it plays; what belongs to the form stays a part of it. */
class Desk {
  #element;
  #home = document.createComment("");
  #place = document.createElement("div");

  constructor(element, stage) {
    this.#element = element;
    element.before(this.#home);
    if (element.closest("form")) element.querySelectorAll("input, textarea").forEach((field) => field.setAttribute("form", "session"));
    this.#place.className = "player-tool";
    stage.querySelector(".player-text").after(this.#place);
  }

  open() {
    this.#element.hidden = false;
    this.#place.append(this.#element);
  }

  /** Back to where it stands on the page. */
  close() {
    this.#home.after(this.#element);
  }
}

class Tool {
  #element;
  #fields;
  #kept;
  #told;

  constructor(element, owner, slug) {
    this.#element = element;
    this.#fields = [...element.querySelectorAll("textarea")];
    this.#fields.forEach((field) => field.removeAttribute("name"));
    this.#told = element.querySelector("[data-told]");
    this.#kept = new Kept(owner, "page", slug);
    this.#kept.read()?.forEach((text, at) => this.#fields[at] && (this.#fields[at].value = text));
    element.addEventListener("input", () => this.#keep());
    element.addEventListener("click", ({ target }) => this[target.closest("[data-tool]")?.dataset.tool]?.(target));
  }

  /** Before a session and when it is over, what was written lies under what is asked, with what can be done with it. */
  show(over) {
    this.#element.hidden = !over || !this.#text;
    this.#element.querySelectorAll("[data-after]").forEach((part) => (part.hidden = !over));
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#tell("copied");
    } catch {
      this.#tell("notCopied");
    }
  }

  file({ dataset }) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.#text], { type: "text/plain" }));
    link.download = dataset.name;
    link.click();
    URL.revokeObjectURL(link.href);
    this.#tell("filed");
  }

  /** Asks once, as it cannot be undone. */
  clear(button) {
    if (!button.hasAttribute("data-sure")) {
      button.setAttribute("data-sure", "");
      return this.#tell("sure");
    }
    button.removeAttribute("data-sure");
    this.#fields.forEach((field) => (field.value = ""));
    this.#kept.forget();
    this.#tell("cleared");
  }

  get #text() {
    const label = (field) => this.#element.querySelector(`label[for="${field.id}"]`).textContent;
    return this.#fields
      .filter((field) => field.value.trim())
      .map((field) => `${label(field)}\n${field.value.trim()}\n`)
      .join("\n");
  }

  #keep() {
    const kept = this.#kept.keep(this.#fields.map((field) => field.value), A_WEEK);
    if (!kept) this.#tell("full");
  }

  #tell(what) {
    this.#told.textContent = this.#told.dataset[what];
  }
}

/** What the page has to write on: the practice's own, and the prediction of an experiment. */
export function layDesks(page, stage) {
  const writing = document.getElementById("tool");
  const tool = writing && new Tool(writing, page.dataset.owner, page.dataset.slug);
  const desks = [writing, page.querySelector("#prediction")].filter(Boolean).map((element) => new Desk(element, stage));
  tool?.show(true);
  return {
    open: () => {
      tool?.show(false);
      desks.forEach((desk) => desk.open());
    },
    /** @param place where the stage is left for: `after` shows what was written */
    close: (place) => {
      desks.forEach((desk) => desk.close());
      tool?.show(place === "after");
    },
  };
}
