// Stands between the pages and the network. Pages come from the network while there is one; without it, what is kept for
// that plays, what is recorded waits, and everything else is answered by a calm page with Help now on it. What else a page
// sends is never sent again by itself: who chose it goes back to it and sends it.
import { asset } from "./js/worker-assets.js";
import { addressOf, forgetPages, keepPage, keepPlanned, keptPage, sweep, tidy } from "./js/worker-pages.js";
import { dropItem, forgetQueue, keepForm, recordsIn, send, taken, waitingOf, whoIsHere } from "./js/worker-queue.js";
import { all, read, remove, write } from "./js/worker-store.js";

const OFFLINE = "/offline";
const PATIENCE = 5000; // for a page that the device has itself; half of it for a version that a session waits for
const ANSWERS_BY = 1000; // for a page that is asked whether it can speak
const ABSENT = new Set([502, 503, 504]);
const FILE = /^\/(css|js|img|webjars)\//;
const RECORDS = "/sessions";

const keepShell = () => Promise.all([OFFLINE, "/help-now"].map((one) => keepPage(one, "shell")));

addEventListener("install", (event) => {
  event.waitUntil(keepShell().catch(() => {})); // what is missing is asked for again with the next page
});

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === "POST" && url.pathname === RECORDS) event.respondWith(record(request));
  else if (request.method === "POST" && url.pathname === "/logout" && !navigator.onLine) event.respondWith(calm());
  else if (request.method === "POST" && url.pathname !== "/logout" && request.mode === "navigate") event.respondWith(sent(event));
  else if (request.method === "GET" && (request.mode === "navigate" || url.pathname.endsWith("/play"))) event.respondWith(page(request));
  else if (request.method === "GET" && FILE.test(url.pathname)) event.respondWith(asset(request));
});

addEventListener("sync", (event) => {
  if (event.tag === "send") event.waitUntil(send().then(tellPages));
});

addEventListener("message", (event) => {
  const [port] = event.ports;
  event.waitUntil(answer(event.data).then((done) => port?.postMessage(done), () => port?.postMessage(null)));
});

async function page(request) {
  const kept = await keptPage(request.url).catch(() => undefined);
  try {
    const answered = await Promise.race([fetch(request), ...(kept ? [tooLate(request.mode === "navigate" ? PATIENCE : PATIENCE / 2)] : [])]);
    return kept && ABSENT.has(answered.status) ? kept : answered;
  } catch {
    return kept ?? calm();
  }
}

/**
 * What a page sends. Without a network the page stays as it is, with all that is chosen, where it can say so itself; else
 * a page of the device says it, and Back leads to what was chosen.
 */
async function sent({ request, clientId }) {
  try {
    return await fetch(request);
  } catch {
    if (await saysUnsent(clientId)) return new Response(null, { status: 204 });
    return (await keptPage(OFFLINE).catch(() => undefined)) ? Response.redirect(`${OFFLINE}?unsent`, 303) : Response.error();
  }
}

/** Whether the page that sent something says by itself that it did not go. */
async function saysUnsent(id) {
  const page = await clients.get(id);
  if (!page) return false;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    setTimeout(() => resolve(false), ANSWERS_BY);
    page.postMessage({ type: "unsent" }, [port2]);
  });
}

const calm = async () => (await keptPage(OFFLINE).catch(() => undefined)) ?? Response.error();

const tooLate = (patience) => new Promise((_, reject) => setTimeout(reject, patience));

/** A session's record: sent as it is where that is possible, else kept until it is. */
async function record(request) {
  const form = await request.clone().formData();
  const shown = request.mode === "navigate";
  if (form.get("_csrf")) {
    const answered = await fetch(request).catch(() => undefined);
    const refused = answered?.status === 401 || (!shown && answered?.status === 403);
    if (answered && (answered.ok || answered.type === "opaqueredirect")) await taken(RECORDS, form).catch(() => {});
    if (answered && !refused && !ABSENT.has(answered.status)) return answered;
    const key = await keepForm(RECORDS, form).catch(() => undefined);
    return answered ?? told(shown, key && form.get("id"));
  }
  // From a page that the device had kept: it knows no token, so it goes the way of what waits, at once if it can.
  const key = await keepForm(RECORDS, form).catch(() => undefined);
  if (key) await send().then(tellPages, () => {});
  const arrived = key && !(await read("queue", key));
  return arrived && shown ? Response.redirect(`${RECORDS}/${form.get("id")}`, 303) : told(shown, key && form.get("id"));
}

/** @param kept the session's id; nothing if it could not be kept */
const told = (shown, kept) => (shown ? Response.redirect(`${OFFLINE}?kept=${kept || "no"}`, 303) : new Response(null, { status: kept ? 202 : 507 }));

async function tellPages(result) {
  for (const client of await clients.matchAll()) client.postMessage({ type: "sent", ...result });
  return result;
}

const acts = {
  /** A patient's page is open: what was kept for somebody else is not theirs. */
  person: async ({ person }) => {
    const before = await read("notes", "person");
    if (before === person) return;
    await forgetPages();
    await write("notes", "person", person);
  },
  opened: async ({ place }) => {
    await keepPage(place, "opened");
    await tidy();
  },
  refresh: async () => {
    await keepShell();
    const { person, open, keep } = await whoIsHere();
    if (person && person === (await read("notes", "person"))) await keepPlanned(keep, open);
    if (!(await anyonePlays())) await sweep();
    return Boolean(person);
  },
  send: () => send().then(tellPages),
  waiting: async ({ person }) => {
    const everything = await all("queue");
    const kept = await all("pages");
    const title = (slug) => kept.find((one) => one.address.startsWith(`/practices/${slug}/play?`))?.title;
    const mine = await waitingOf(person);
    const records = recordsIn(mine).map((item) => ({ ...item, title: title(new Map(item.fields).get("practice")) }));
    return { mine: records, others: everything.length - mine.length };
  },
  kept: async () => (await all("pages")).map(({ address, title, about, kind }) => ({ address, title, about, kind })),
  drop: ({ person, key }) => dropItem(person, key),
  forget: async ({ person }) => {
    await remove("notes", "person"); // first, so that nothing more is kept for them
    await forgetQueue(person);
    await forgetPages();
  },
  /** A newer worker takes over from the older one, but never while somebody plays. */
  "take-over": async () => {
    if (!(await anyonePlays())) await self.skipWaiting();
  },
};

const answer = async (data) => acts[data?.type]?.(data);

async function anyonePlays() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return pages.some(({ url }) => addressOf(url)?.includes("/play?"));
}
