// What was entered without a network waits here, each under the person whose it is, and is sent once: it carries an id of its
// own, so that the server knows it again. It is sent only while that person is signed in.
import { all, read, remove, write } from "./worker-store.js";

const MOST = 200;
const LATER = new Set([401, 408, 429]);

/** Keeps what a form would have sent, and gives its key. What nobody pressed for waits beside what was saved, each ending by
 * itself, so that less never takes the place of more; the server makes one record of them. What is saved says all that was
 * told of the same ending. @throws if the device keeps nothing, or too much waits already */
export async function keepForm(path, form) {
  const fields = [...form].filter(([name]) => name !== "_csrf" && name !== "owner");
  const person = form.get("owner") || (await read("notes", "person"));
  if (!person || (await all("queue")).length >= MOST) throw new Error("not kept");
  const key = keyOf(person, path, form);
  await write("queue", key, { key, person, path, fields, at: Date.now() });
  await remove("queue", `${key} ${form.get("ending")}`);
  self.registration.sync?.register("send").catch(() => {}); // where there is none, pages ask
  return key;
}

const keyOf = (person, path, form) =>
  [person, path, form.get("id") || crypto.randomUUID(), ...(form.has("unasked") ? [form.get("ending")] : [])].join(" ");

const recordOf = (key) => key.split(" ").slice(0, 3).join(" ");

/** What the server has taken itself waits no longer. */
export async function taken(path, form) {
  const person = form.get("owner") || (await read("notes", "person"));
  await remove("queue", keyOf(person, path, form));
}

/** One for each record, the latest. */
export const recordsIn = (items) => [...new Map(items.map((item) => [recordOf(item.key), item])).values()];

export const waitingOf = async (person) => (await all("queue")).filter((item) => item.person === person).sort((a, b) => a.at - b.at);

export async function dropItem(person, key) {
  for (const item of await waitingOf(person)) if (recordOf(item.key) === recordOf(key)) await remove("queue", item.key);
}

export async function forgetQueue(person) {
  for (const item of await waitingOf(person)) await remove("queue", item.key);
}

/** Who is here by the server's word; nobody where it cannot be asked. */
export async function whoIsHere() {
  const answer = await fetch("/device", { cache: "no-store" });
  if (!answer.ok) throw new Error("device");
  return answer.json();
}

/** Sends what waits of whoever is signed in. Answers how many were taken, and whether somebody is signed in. */
export const send = () => navigator.locks.request("send", sendAll);

async function sendAll() {
  if ((await all("queue")).length === 0) return { sent: 0 };
  const here = await whoIsHere();
  if (!here.person) return { sent: 0, signedOut: true };
  const sent = new Set();
  for (const item of await waitingOf(here.person)) {
    if (item.refused) continue;
    const status = await post(item, here.token);
    const same = (await read("queue", item.key))?.at === item.at; // else it was forgotten, or more has been told of it, which goes next
    if (status === "taken") {
      if (same) await remove("queue", item.key);
      sent.add(recordOf(item.key));
    } else if (status >= 500 || LATER.has(status)) {
      break; // not now: another time
    } else if (same) {
      await write("queue", item.key, { ...item, refused: status });
    }
  }
  return { sent: sent.size };
}

/** `taken`, or the status of the answer. What was made is shown elsewhere, so the way there is not followed. */
async function post({ path, fields }, token) {
  const body = new URLSearchParams([...fields, ["_csrf", token]]);
  const answer = await fetch(path, { method: "POST", body, redirect: "manual" });
  return answer.type === "opaqueredirect" || answer.ok ? "taken" : answer.status;
}
