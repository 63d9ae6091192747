// What was said of now goes along to another length or posture of the same practice.
import { Kept } from "./player-kept.js";
import { BEFORE, restore, typed } from "./player-record.js";

const A_MOMENT = 60 * 1000;

export function carryOver(page) {
  if (page.tagName !== "FORM") return;
  const along = new Kept(page.dataset.owner, "before", page.dataset.slug);
  restore(page, along.read() ?? {});
  along.forget();
  for (const link of page.querySelectorAll("a[data-wish]")) {
    link.addEventListener("click", () => along.keep(typed(page, BEFORE), A_MOMENT));
  }
}
