// Signing out clears what is kept on this device. If something still waits to be sent, it is sent first; where that cannot
// be, it is said. What waits of somebody else stays.
import { ask, forgetWhose } from "./device-worker.js";
import { forgetAll } from "./player-kept.js";

const { person } = document.body.dataset;
const dialog = document.getElementById("leaving");

async function leave(form) {
  const { others } = (await ask({ type: "waiting", person })) ?? {};
  if (others) {
    const field = Object.assign(document.createElement("input"), { type: "hidden", name: "keep", value: "others" });
    form.append(field);
  }
  await ask({ type: "forget", person });
  forgetAll();
  forgetWhose();
  form.submit();
}

for (const form of document.querySelectorAll('form[action="/logout"]')) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await ask({ type: "send" }, 4000);
    const { mine = [] } = (await ask({ type: "waiting", person })) ?? {};
    if (mine.length === 0) {
      leave(form);
      return;
    }
    dialog.querySelector("p").textContent = mine.length === 1 ? dialog.dataset.one : dialog.dataset.many.replace("{0}", mine.length);
    dialog.querySelector("[data-act=leave]").onclick = () => leave(form);
    dialog.showModal();
  });
}
