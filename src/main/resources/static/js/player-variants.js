// Remembers the length and the posture that are chosen, and goes to their variant where the address asks for none. What was said
// of now goes along.
import { Kept } from "./player-kept.js";
import { BEFORE, restore, typed } from "./player-record.js";

const A_MOMENT = 60 * 1000;

export function followWishes(page, choices) {
  for (const link of page.querySelectorAll("a[data-wish]")) {
    link.addEventListener("click", () => choices.keep(link.dataset.wish, link.dataset[link.dataset.wish]));
  }
  const address = new URL(location.href);
  const open = ["minutes", "posture"].filter((one) => !address.searchParams.has(one) && choices.read(one));
  if (open.length === 0) return;
  const now = { minutes: page.dataset.minutes, posture: page.dataset.posture };
  const variants = page.dataset.variants.split(" ").map((name) => {
    const [minutes, posture] = name.split("-");
    return { minutes, posture };
  });
  const fixed = ["minutes", "posture"].filter((one) => address.searchParams.has(one));
  const fit = (variant) => open.filter((one) => variant[one] === choices.read(one)).length;
  const best = variants
    .filter((variant) => fixed.every((one) => variant[one] === now[one]))
    .reduce((found, variant) => (fit(variant) > fit(found) ? variant : found), now);
  if (best === now) return;
  Object.entries(best).forEach(([one, value]) => address.searchParams.set(one, value));
  location.replace(address);
}

export function carryOver(page) {
  if (page.tagName !== "FORM") return;
  const along = new Kept(page.dataset.owner, "before", page.dataset.slug);
  restore(page, along.read() ?? {});
  along.forget();
  for (const link of page.querySelectorAll("a[data-wish]")) {
    link.addEventListener("click", () => along.keep(typed(page, BEFORE), A_MOMENT));
  }
}
