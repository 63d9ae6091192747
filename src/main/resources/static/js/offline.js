// The page for when there is no network: what has just been kept, what a flare asks for, what plays from this device.
import { ask } from "./device-worker.js";
import { forgetRecorded } from "./player-kept.js";

const told = new URLSearchParams(location.search);
const kept = told.get("kept");
const unsent = told.has("unsent");
const flare = location.pathname === "/flare";
const plain = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent;
const main = document.querySelector("main");

const state = unsent ? "unsent" : kept === "no" ? "unkept" : kept ? "kept" : flare ? "flare" : "lost";
const heading = main.querySelector("h1");
heading.textContent = heading.dataset[state] ?? heading.textContent;
if (kept || unsent) heading.focus();
main.querySelector("[data-back]").addEventListener("click", () => history.back());
for (const part of main.querySelectorAll("[data-when]")) part.hidden = !part.dataset.when.split(" ").includes(state);

const again = main.querySelector("[data-again]");
if (!kept && location.pathname !== "/offline") again.href = location.href; // pressed, not of itself: nothing jumps

const pages = (await ask({ type: "kept" })) ?? [];
const addressOf = ({ href }) => {
  const { pathname, searchParams } = new URL(href);
  return `${pathname}?minutes=${searchParams.get("minutes")}&posture=${searchParams.get("posture")}`;
};

const offers = main.querySelector("[data-offers]");
for (const link of offers.querySelectorAll("a")) if (!pages.some(({ address }) => address === addressOf(link))) link.closest("li").remove();
main.querySelector("[data-no-offers]").hidden = offers.childElementCount > 0;

const list = main.querySelector("[data-kept-pages]");
const line = ({ address, title, about }) => {
  const item = list.querySelector("template").content.firstElementChild.cloneNode(true);
  item.querySelector("a").href = address;
  item.querySelector("a").textContent = plain(title);
  item.querySelector(".soft").textContent = plain(about);
  return item;
};
const offered = new Set([...offers.querySelectorAll("a")].map(addressOf));
const order = ({ address }) => (address.startsWith("/lessons/") ? `2${address}` : `1${address}`);
const shown = pages
  .filter(({ kind, address }) => kind !== "shell" && !offered.has(address))
  .sort((a, b) => order(a).localeCompare(order(b)));
list.querySelector("ul").append(...shown.map(line));
list.hidden = shown.length === 0;

if (state === "kept") {
  forgetRecorded(kept); // the player need not keep it any longer
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (!data?.sent) return;
    heading.textContent = heading.dataset.sent;
    for (const part of main.querySelectorAll("p[data-when]")) part.hidden = part.dataset.when !== "sent";
    document.body.removeAttribute("data-kept");
  });
}
