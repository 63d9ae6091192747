// Puts a session into its form, which is sent as forms are; and tells of one that is left in the middle.
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** A time-ordered UUID (RFC 9562, version 7), also where the page did not come by https. */
export function newId(now = Date.now()) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let at = 0; at < 6; at++) bytes[at] = Math.floor(now / 2 ** (8 * (5 - at))) % 256;
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** @param told what the record needs by its fields' names: id, startedAt, seconds, ending, pauses, skipped */
export function fill(form, told) {
  Object.entries(told).forEach(([name, value]) => (form.elements[name].value = value));
}

/** Sent while the page goes away. What was not yet saved by the person's own press, the ratings after, stays out of it. */
export function tell(form) {
  const fields = new URLSearchParams(new FormData(form));
  fields.delete("painAfter");
  fields.delete("stressAfter");
  fields.delete("pleasantness");
  fetch(form.action, { method: "POST", body: fields, keepalive: true, redirect: "manual", credentials: "same-origin" }).catch(() => {});
}

const BEFORE = ["painBefore", "stressBefore"];

export const readBefore = (form) => Object.fromEntries(BEFORE.map((name) => [name, form?.elements[name]?.value ?? ""]));

export function restoreBefore(form, before) {
  for (const name of BEFORE) {
    if (form && before?.[name]) form.elements[name].value = before[name];
  }
}
