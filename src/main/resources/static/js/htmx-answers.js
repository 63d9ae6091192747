// After a partial answer: focus is never lost, errors take it, and trouble is told in words.
import { takeFocus } from "./focus-errors.js";

const said = document.getElementById("said");
const tell = (text) => {
  said.textContent = text;
  setTimeout(() => (said.textContent = ""), 12000);
};

// A page that asks to sign in, or to send again, comes as a refusal and yet is for the reader.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (!detail.xhr.getResponseHeader("HX-Retarget")) return;
  detail.shouldSwap = true;
  detail.isError = false;
});

document.addEventListener("htmx:afterSettle", ({ detail }) => {
  const target = detail.elt;
  const summary = target.matches?.(".errors") ? target : target.querySelector?.(".errors");
  if (summary) {
    takeFocus(summary);
  } else if (!document.activeElement || document.activeElement === document.body) {
    const next = target.querySelector?.("[autofocus], h1, h2, h3") ?? target;
    if (!next.hasAttribute("tabindex") && !next.matches("a, button, input, select, textarea")) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }
});

document.addEventListener("htmx:responseError", () => tell(said.dataset.failed));
document.addEventListener("htmx:sendError", () => tell(said.dataset.lost));
document.addEventListener("htmx:timeout", () => tell(said.dataset.lost));
