// Shows what waits on this device to be sent, and what the server would not take.
import { ask, whose } from "./device-worker.js";

const put = (text, ...values) => values.reduce((done, value, at) => done.replace(`{${at}}`, value), text);
const counted = (texts, name, count) => put(count === 1 ? texts[`${name}One`] : texts[`${name}Many`], count);
const plain = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent;
const spoken = (slug) => slug.replaceAll("-", " ").replace(/^./, (first) => first.toUpperCase());

for (const section of document.querySelectorAll("[data-waiting]")) {
  const words = section.dataset;
  const list = section.querySelector("ul");
  const told = section.querySelector("[role=status]");
  const { language } = document.documentElement;

  const line = ({ key, fields, title, refused }) => {
    const values = new Map(fields);
    const item = section.querySelector("template").content.firstElementChild.cloneNode(true);
    const begun = new Intl.DateTimeFormat(language, { weekday: "long", hour: "numeric", minute: "numeric" }).format(new Date(values.get("startedAt")));
    item.querySelector("strong").textContent = title ? plain(title) : spoken(values.get("practice"));
    item.querySelector("[data-begun]").textContent = begun;
    item.querySelectorAll("[data-status]").forEach((reason) => (reason.hidden = !refused || (reason.dataset.status === "403") !== (refused === 403)));
    const button = item.querySelector("button");
    button.hidden = !refused;
    button.addEventListener("click", async () => {
      if (!button.dataset.sure) {
        button.textContent = button.dataset.sure = words.sure; // asks once
        return;
      }
      await ask({ type: "drop", person: whose(), key });
      await show();
      section.querySelector("h2").focus();
    });
    return item;
  };

  const show = async () => {
    const { mine } = (whose() && (await ask({ type: "waiting", person: whose() }))) || { mine: [] };
    const going = mine.filter(({ refused }) => !refused).length;
    section.hidden = mine.length === 0 && !told.textContent;
    section.querySelector("h2").textContent = going ? counted(words, "waits", going) : counted(words, "refused", mine.length);
    section.querySelector("h2").hidden = mine.length === 0;
    section.querySelectorAll("[data-going]").forEach((part) => (part.hidden = going === 0));
    list.replaceChildren(...(document.body.dataset.person ? mine.map(line) : [])); // to whom it is, and nobody who finds the phone
  };

  section.addEventListener("click", async ({ target }) => {
    if (!target.closest("[data-act=send]")) return;
    const result = await ask({ type: "send" }, 30000);
    if (!result) told.textContent = words.still;
    section.querySelector("[data-sign-in]").hidden = !result?.signedOut;
  });
  navigator.serviceWorker?.addEventListener("message", ({ data }) => {
    if (data?.type !== "sent") return;
    if (data.sent) told.textContent = counted(words, "sent", data.sent);
    section.querySelector("[data-sign-in]").hidden = !data.signedOut;
    show();
  });
  navigator.serviceWorker?.startMessages();
  show();
}
