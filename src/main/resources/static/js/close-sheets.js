// An open sheet of places closes by Escape, which gives the focus back, or by a press elsewhere.
const open = () => document.querySelectorAll(".places details[open]");

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const sheet of open()) {
    sheet.open = false;
    sheet.querySelector("summary").focus();
  }
});

document.addEventListener("pointerdown", ({ target }) => {
  for (const sheet of open()) if (!sheet.contains(target)) sheet.open = false;
});
