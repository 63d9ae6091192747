// A practice from the device: the page is the same for everybody, so its form is told here whose session it is, from which
// item of the plan it was opened, what time it is, and whether it is for a flare.
import { whose } from "./device-worker.js";

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const form = document.getElementById("session");
const wishes = new URLSearchParams(location.search);
const item = wishes.get("item") ?? "";

form.dataset.now = String(Date.now());
form.dataset.owner = form.elements.owner.value = whose() ?? "";
if (UUID.test(item)) form.elements.planItem.value = item;
else form.elements.planItem.remove();
if (wishes.get("calm") === "flare") form.closest("main").dataset.look = "flare";
