// A body map beside boxes of the same regions: a tap on a region ticks its box, and what is ticked is lit.
const map = document.querySelector("[data-map-of]");
const boxes = new Map([...document.getElementsByName(map.dataset.mapOf)].map((box) => [box.value, box]));

const light = () => {
  for (const part of map.querySelectorAll("[data-region]")) {
    part.classList.toggle("lit", boxes.get(part.dataset.region)?.checked ?? false);
  }
};

map.addEventListener("click", ({ target }) => boxes.get(target.closest("[data-region]")?.dataset.region)?.click());
for (const box of boxes.values()) box.addEventListener("change", light);
light(); // a page that the browser brings back keeps its ticks
