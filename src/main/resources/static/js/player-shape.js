// What stands above the sentence: the breath where there is one, else the step's figure, else the region on the body map.
export class Shape {
  constructor(element) {
    this.element = element;
    this.figure = element.querySelector(".player-figure");
    this.body = element.querySelector(".body-map");
  }

  show({ pacer, figure, region }) {
    const shape = pacer ? "pacer" : figure ? "figure" : region ? "body" : "pacer";
    this.element.dataset.shape = shape;
    if (shape === "figure") this.#draw(figure);
    if (shape === "body") this.#light(region);
  }

  #draw(figure) {
    const copy = figure.cloneNode(true);
    copy.removeAttribute("role");
    copy.removeAttribute("aria-label");
    this.figure.replaceChildren(copy);
  }

  #light(region) {
    this.body.classList.toggle("whole", region === "whole-body");
    for (const part of this.body.querySelectorAll("[data-region]")) {
      part.classList.toggle("lit", part.dataset.region === region);
    }
  }
}
