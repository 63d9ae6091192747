// Tells how a belief that is asked before and after a lesson has changed. Nothing leaves the page.
const before = document.querySelector('[data-belief="before"]');
const after = document.querySelector('[data-belief="after"]');
const told = after.querySelector(".belief-change");

const chosen = (scale) => scale.querySelector("input:checked")?.value;

function tell() {
  const [first, then] = [chosen(before), chosen(after)];
  if (first === undefined || then === undefined) return;
  const words = first === then ? after.dataset.same : after.dataset.changed;
  told.textContent = words.replace("{0}", first).replace("{1}", then);
}

for (const scale of [before, after]) scale.addEventListener("change", tell);
