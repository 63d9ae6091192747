// An account is erased: what this device kept for it goes, too. Whose it was is noted when the form for it is sent, for the
// page after it is nobody's. Whoever comes to that page without having erased anything loses nothing.
import { forget } from "./device-forget.js";

const ERASING = "device.erasing";
const { person = "" } = document.body.dataset;
const form = document.querySelector("form[data-erases]");

try {
  const erased = sessionStorage.getItem(ERASING);
  if (!form && erased !== null) await forget(erased);
  sessionStorage.removeItem(ERASING); // also where the password was wrong
  form?.addEventListener("submit", () => sessionStorage.setItem(ERASING, person));
} catch {
  // storage is forbidden: nothing was kept
}
