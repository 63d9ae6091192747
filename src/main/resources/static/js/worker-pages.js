// Keeps public pages for when there is no network. Private pages are never kept: a page is asked for without the sign-in,
// as any visitor sees it, and a practice in its own edition, whose record waits on the device.
import { keepAssets, sweepAssets } from "./worker-assets.js";
import { all, read, remove, write } from "./worker-store.js";

const PAGES = "sevenways-pages";
const MOST = { count: 60, bytes: 8_000_000 };
const ROOM = 20_000_000; // bytes that must be free on the device before anything more is kept
const FRESH = 24 * 60 * 60 * 1000;
const PLAY = /^\/practices\/[\w-]+\/play$/;
const READ = /^(\/lessons\/[\w-]+|\/help-now|\/offline)$/;
const WAYS = / data-(?:easier|href)="(\/practices\/[^"]+)"/g; // out of a practice that hurts
const OWN = ["minutes", "posture", "every", "delay", "sound"];

let departures = 0; // whoever a page is asked for may have left by the time it comes

/** What a page is kept under: a plan's item and other wishes are not part of it. Nothing for what is not kept. */
export function addressOf(place) {
  const { pathname, searchParams } = new URL(place, location.origin);
  if (READ.test(pathname)) return pathname;
  if (!PLAY.test(pathname) && pathname !== "/timer/play") return undefined;
  const wishes = new URLSearchParams(OWN.flatMap((name) => (searchParams.has(name) ? [[name, searchParams.get(name)]] : [])));
  return `${pathname}?${wishes}`;
}

/** A patient's practice in the edition whose record can wait; a visitor's, of which nothing is recorded, as it is. */
const edition = async (address) => (address.includes("/play?") && (await read("notes", "person")) ? `${address}&edition=kept` : address);
const between = (text, pattern) => pattern.exec(text)?.[1].trim() ?? "";

/**
 * With the ways out of it, and out of those: whoever it hurts finds them without a network, too.
 *
 * @param kind `shell` stays, `planned` stays while it is planned, `opened` goes first, the oldest before the others
 */
export async function keepPage(place, kind, since = departures, met = new Set()) {
  const address = addressOf(place);
  const late = () => kind !== "shell" && since !== departures;
  if (!address || met.has(address) || late()) return;
  await keepAt(address, kind);
  if (late()) return dropPage(address);
  met.add(address);
  const { ways = [] } = (await read("pages", address)) ?? {};
  for (const way of ways) await keepPage(way, "opened", since, met);
}

async function keepAt(address, kind) {
  const known = await read("pages", address);
  if (known?.ways && Date.now() - known.at < FRESH) return write("pages", address, { ...known, kind: known.kind === "opened" ? kind : known.kind, used: Date.now() });
  if (kind !== "shell" && !(await hasRoom())) return;
  const answer = await fetch(await edition(address), { credentials: "omit" });
  if (!answer.ok || answer.redirected) return;
  const text = (await answer.text()).replace("<body", "<body data-kept");
  const assets = await keepAssets(text);
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "vary", "set-cookie"]) headers.delete(name);
  await (await caches.open(PAGES)).put(address, new Response(text, { headers }));
  await write("pages", address, {
    address,
    kind,
    assets,
    ways: [...text.matchAll(WAYS)].map(([, way]) => way.replaceAll("&amp;", "&")),
    at: Date.now(),
    used: Date.now(),
    bytes: text.length,
    title: between(text, /<h1[^>]*>([^<]*)</),
    about: between(text, /<p class="kicker"[^>]*>([^<]*)</),
    moves: text.includes("data-moves"),
  });
}

async function hasRoom() {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota - usage > ROOM;
}

/** The kept page of an address, or where to find it; nothing if there is none. */
export async function keptPage(place) {
  const address = addressOf(place);
  if (!address) return undefined;
  const kept = await (await caches.open(PAGES)).match(address);
  if (kept || !address.endsWith("/play?")) return kept;
  const other = (await all("pages")).find((page) => page.address.startsWith(address));
  return other && Response.redirect(other.address);
}

export async function dropPage(address) {
  await (await caches.open(PAGES)).delete(address);
  await remove("pages", address);
}

/** Keeps what is planned now, drops what may not be played, and then the oldest of the rest beyond what may be kept. */
export async function keepPlanned(addresses, open) {
  const since = departures;
  const planned = new Set(addresses.map(addressOf));
  for (const page of await all("pages")) {
    const plays = page.address.includes("/play?");
    if (plays && (open === "nothing" || (open === "still" && page.moves))) await dropPage(page.address);
    else if (page.kind === "planned" && !planned.has(page.address)) await write("pages", page.address, { ...page, kind: "opened" });
  }
  for (const address of addresses.slice(0, MOST.count)) await keepPage(address, "planned", since);
  await tidy();
}

/** Drops what is beyond the bounds, what was opened longest ago first. */
export async function tidy() {
  const order = { shell: 0, planned: 1, opened: 2 };
  const pages = (await all("pages")).sort((a, b) => order[a.kind] - order[b.kind] || b.used - a.used);
  let bytes = 0;
  for (const [at, page] of pages.entries()) {
    bytes += page.bytes;
    if (page.kind !== "shell" && (at >= MOST.count || bytes > MOST.bytes)) await dropPage(page.address);
  }
}

/** Drops the files of pages that are gone. */
export async function sweep() {
  await sweepAssets(new Set((await all("pages")).flatMap((page) => page.assets)));
}

/** Drops all that was kept for somebody, also what is still on its way; what everybody needs stays. */
export async function forgetPages() {
  departures += 1;
  for (const page of await all("pages")) if (page.kind !== "shell") await dropPage(page.address);
}
