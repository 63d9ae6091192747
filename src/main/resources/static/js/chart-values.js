// Shows a day's values in words: under the pointer on the drawing, or by the slider beneath it with keys and thumbs.
const drawing = document.querySelector(".chart > svg");
const look = document.querySelector(".chart-look");

if (drawing && look) {
  const marks = [...drawing.querySelectorAll("[data-value]")];
  const slider = look.querySelector("input");
  const output = look.querySelector("output");
  const places = marks.map((mark) => Number(mark.getAttribute("cx")));

  const show = (at) => {
    drawing.querySelector(".looked")?.classList.remove("looked");
    marks[at].classList.add("looked");
    output.value = marks[at].dataset.value;
    slider.value = at;
    slider.setAttribute("aria-valuetext", marks[at].dataset.value);
  };

  const nearest = (x) => places.reduce((best, place, at) => (Math.abs(place - x) < Math.abs(places[best] - x) ? at : best), 0);

  slider.max = marks.length - 1;
  slider.addEventListener("input", () => show(Number(slider.value)));
  drawing.addEventListener("pointermove", (event) => {
    const box = drawing.getBoundingClientRect();
    show(nearest(((event.clientX - box.left) / box.width) * drawing.viewBox.baseVal.width));
  });
  look.hidden = false;
  show(marks.length - 1);
}
