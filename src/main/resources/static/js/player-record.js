// Puts a session into its form, which is sent as forms are; and tells of it where nobody presses a button.
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** A time-ordered UUID (RFC 9562, version 7), also where the page did not come by https. */
export function newId(now = Date.now()) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let at = 0; at < 6; at++) bytes[at] = Math.floor(now / 2 ** (8 * (5 - at))) % 256;
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** @param told what the record needs by its fields' names, such as id, startedAt, seconds, ending, pauses, skipped */
export function fill(form, told) {
  Object.entries(told).forEach(([name, value]) => (form.elements[name].value = value ?? ""));
}

/** What is asked before a session, and what after it; each may be absent from a page. */
export const BEFORE = ["painBefore", "stressBefore", "feared", "likely", "expectedPain"];
export const AFTER = ["painAfter", "stressAfter", "pleasantness", "difficulty", "felt", "note", "happened", "actualPain", "learnt"];

export const typed = (form, names) =>
  Object.fromEntries(names.filter((name) => form?.elements[name]?.value).map((name) => [name, form.elements[name].value]));

export function restore(form, answers = {}) {
  if (!form) return;
  const here = Object.entries(answers).filter(([name]) => form.elements[name]);
  fill(form, Object.fromEntries(here));
  here.forEach(([name]) => form.elements[name].closest?.("details")?.setAttribute("open", "")); // to be seen again
}

/** Sends it as it stands, also while the page goes away, and says that nobody pressed a button. What was not yet saved by the
 * person's own press, all that is asked after a session, stays out of it, and so does what they have yet to mend. @returns whether it was taken, or is kept to be sent */
export function tell(form) {
  const fields = new URLSearchParams(new FormData(form));
  AFTER.forEach((name) => fields.delete(name));
  unfit(form).forEach((name) => fields.delete(name));
  fields.set("unasked", "yes");
  return fetch(form.action, { method: "POST", body: fields, keepalive: true, redirect: "manual", credentials: "same-origin" }).then(
    ({ ok, type }) => ok || type === "opaqueredirect",
    () => false,
  );
}

const unfit = (form) => [...form.elements].filter(({ validity }) => !validity.valid).map(({ name }) => name);
