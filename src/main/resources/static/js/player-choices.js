// What the listener likes, kept on this device; nothing about health. A control says which choice it is by `data-choice`;
// whoever depends on one hears `change` with {key, value}. Boxes are `on` or `off`, all else is as the control's value.
const USUAL = {
  bell: "on",
  voice: "on",
  time: "on",
  still: "off",
  dim: "off",
  speed: "1",
  muted: "off",
  background: "none",
  breathing: "written",
  "breath-rate": "6",
  "breath-ratio": "1.5",
  vibrate: "off",
  "voice-name": "",
  "voice-rate": "0.9",
  "volume-voice": "1",
  "volume-bell": "0.8",
  "volume-breath": "0.6",
  "volume-background": "0.5",
};

const HERE = ["muted"]; // for this page only: nobody wonders next week why nothing is heard

class Choices extends EventTarget {
  #here = {}; // where storage is forbidden, a choice is kept for this page
  #onlyHere = new Set(HERE);

  read(key) {
    if (this.#onlyHere.has(key)) return this.#here[key] ?? USUAL[key];
    try {
      return localStorage.getItem(`player.${key}`) ?? this.#here[key] ?? USUAL[key];
    } catch {
      return this.#here[key] ?? USUAL[key];
    }
  }

  on(key) {
    return this.read(key) === "on";
  }

  number(key) {
    return Number(this.read(key));
  }

  keep(key, value) {
    this.#here[key] = value;
    try {
      if (!this.#onlyHere.has(key)) localStorage.setItem(`player.${key}`, value);
    } catch {
      // kept for this page only
    }
    this.dispatchEvent(new CustomEvent("change", { detail: { key, value } }));
  }

  /** For this page only, as is what is chosen in its place. */
  keepHere(key, value) {
    this.#onlyHere.add(key);
    this.keep(key, value);
  }

  /** Sets the controls in these places as remembered, keeps them alike and remembers what is changed. */
  bind(places) {
    const all = (key = "") => places.flatMap((place) => [...place.querySelectorAll(`[data-choice${key && `="${key}"`}]`)]);
    const show = (control) => {
      const value = this.read(control.dataset.choice);
      if (control.type === "checkbox") control.checked = value === "on";
      else if (value !== undefined) control.value = value;
    };
    all().forEach(show);
    for (const place of places) {
      place.addEventListener("input", ({ target }) => {
        const key = target.dataset?.choice;
        if (key) this.keep(key, target.type === "checkbox" ? (target.checked ? "on" : "off") : target.value);
      });
    }
    this.addEventListener("change", ({ detail }) => all(detail.key).forEach(show));
  }
}

export const choices = new Choices();
