// Signing out clears what is kept on this device, also where the browser does not heed the server's word, as without https.
// If something still waits to be sent, it is sent first; where that cannot be, it is said. What waits of somebody else stays.
import { forget } from "./device-forget.js";
import { ask } from "./device-worker.js";

const { person } = document.body.dataset; // a patient; of whoever else is here, nothing waits
const dialog = document.getElementById("leaving");
const waiting = async () => (await ask({ type: "waiting", person })) ?? { mine: [], others: 0 };

async function leave(form) {
  const { others } = await waiting();
  if (others) form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "keep", value: "others" }));
  await forget(person);
  form.submit();
}

async function signOut(form) {
  if (person) await ask({ type: "send" }, 4000);
  const { mine } = await waiting();
  if (mine.length === 0) {
    await leave(form);
    return;
  }
  dialog.querySelector("p").textContent = mine.length === 1 ? dialog.dataset.one : dialog.dataset.many.replace("{0}", mine.length);
  dialog.querySelector("[data-act=leave]").onclick = () => leave(form);
  dialog.showModal();
}

document.addEventListener("submit", (event) => {
  if (!event.target.getAttribute("action")?.endsWith("/logout")) return;
  event.preventDefault();
  signOut(event.target);
}, { capture: true }); // before whatever takes the form as sent
