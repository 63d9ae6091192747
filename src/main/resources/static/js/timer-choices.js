// Remembers on this device how a timer was set last. Nothing is sent.
const KEY = "timer";
const form = document.querySelector("[data-remember=timer]");

try {
  for (const [name, value] of new URLSearchParams(localStorage.getItem(KEY) ?? "")) {
    const field = form.elements[name];
    if (field && (field.tagName !== "SELECT" || [...field.options].some((option) => option.value === value))) field.value = value;
  }
  form.addEventListener("submit", () => localStorage.setItem(KEY, new URLSearchParams(new FormData(form))));
} catch {
  // storage may be forbidden: then it begins as usual
}
