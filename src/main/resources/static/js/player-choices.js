// What the listener likes: bell, voice, time shown, length and posture. Kept on this device; nothing about health.
const KEYS = { bell: "on", voice: "off", time: "on" };

export function read(key) {
  try {
    return localStorage.getItem(`player.${key}`) ?? KEYS[key];
  } catch {
    return KEYS[key]; // storage may be forbidden
  }
}

export function keep(key, value) {
  try {
    localStorage.setItem(`player.${key}`, value);
  } catch {
    // kept for this page only
  }
}

/** Ticks the boxes in these places as remembered, keeps them alike and remembers what is changed. */
export function bindChoices(places, onChange) {
  const boxes = (key) => places.flatMap((place) => [...place.querySelectorAll(`[data-choice="${key}"]`)]);
  for (const key of Object.keys(KEYS)) {
    boxes(key).forEach((box) => (box.checked = read(key) === "on"));
  }
  for (const place of places) {
    place.addEventListener("change", ({ target }) => {
      const key = target.dataset.choice;
      if (!key) return;
      keep(key, target.checked ? "on" : "off");
      boxes(key).forEach((box) => (box.checked = target.checked));
      onChange(key, target.checked);
    });
  }
}

/** Remembers the posture that is chosen, and goes there when the address names none. */
export function followPosture(links) {
  for (const link of links) link.addEventListener("click", () => keep("posture", link.dataset.posture));
  const wish = read("posture");
  if (new URLSearchParams(location.search).has("posture") || !wish) return;
  const link = [...links].find((one) => one.dataset.posture === wish && !one.hasAttribute("aria-current"));
  if (link) location.replace(link.href);
}
