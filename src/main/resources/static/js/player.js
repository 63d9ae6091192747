// The player's page: before, during and after a session. Without this module the page is a script to read and a form.
import { Awake } from "./player-awake.js";
import { Bell } from "./player-bell.js";
import { bindChoices, followPosture, read } from "./player-choices.js";
import { PlayerClock } from "./player-clock.js";
import { FeedbackDoor } from "./player-feedback.js";
import { forgetSession, keepSession, keptSession } from "./player-keeper.js";
import { bindKeys } from "./player-keys.js";
import { Pacer } from "./player-pacer.js";
import { fill, newId, readBefore, restoreBefore, tell } from "./player-record.js";
import { Run } from "./player-run.js";
import { Stage } from "./player-stage.js";
import { readSteps } from "./player-steps.js";
import { Voice } from "./player-voice.js";

const page = document.getElementById("session");
const form = page.tagName === "FORM" ? page : null;
const { slug, minutes, posture, version, owner, now: serverNow } = page.dataset;
const what = { slug, minutes, posture, version, owner };
const offset = Number(serverNow) - Date.now(); // a device whose clock is wrong still records the right time

const parts = { before: page.querySelector("#before"), after: page.querySelector("#after"), script: page.querySelector("#script") };
const heading = document.getElementById("heading");
const steps = readSteps(parts.script.querySelector("ol"));
const stage = new Stage(document.getElementById("stage"), steps);
const voice = new Voice(() => stage.announce(true));
const wants = (key) => read(key) === "on";
const tools = { steps, stage, voice, pacer: new Pacer(stage.element, stage.words), bell: new Bell(), awake: new Awake() };
const feedback = new FeedbackDoor(page, stage.element, () => run?.guide ?? null, sayInstead);

const A_SESSION = 10; // seconds: what is left earlier was not begun

let session = null; // id, startedAt, before, and once over its ending
let run = null;
let sent = false;

let keptSecond = -1;

// Whoever listens hears it; whoever reads with their fingers or a screen reader has it from the page.
function sayInstead(sentence) {
  if (wants("voice")) voice.say(sentence);
  return wants("voice");
}

function changed() {
  feedback.follow(!run.paused);
  keep();
}

function keep() {
  const second = Math.floor(run.clock.position);
  if (second === keptSecond && !run.paused) return;
  keptSecond = second;
  keepSession({ ...what, ...session, position: run.clock.position, guided: run.clock.guided });
}

function prepare(kept) {
  session = kept ?? { id: newId(), startedAt: new Date(Date.now() + offset).toISOString(), before: readBefore(form) };
  restoreBefore(form, session.before);
  run = new Run({ ...tools, clock: new PlayerClock(kept?.position, kept?.guided) }, wants, { change: changed, end });
}

function play() {
  delete session.ending;
  show("stage");
  stage.showTime(wants("time"));
  stage.announce(!wants("voice"));
  run.play();
  stage.play.focus({ preventScroll: true });
}

function end(ending) {
  feedback.follow(false);
  session.ending = ending;
  if (form) keep();
  else forgetSession();
  show("after");
}

function show(place) {
  [parts.before, parts.after, parts.script, ...document.querySelectorAll("[data-around]")].forEach((part) => (part.hidden = true));
  heading.hidden = place === "stage";
  if (place === "stage") {
    page.before(stage.element);
    window.scrollTo(0, 0);
    return;
  }
  stage.element.remove();
  parts.after.hidden = false;
  showEnding(session.ending);
}

function showEnding(ending) {
  for (const text of parts.after.querySelectorAll("[data-ending]")) {
    text.hidden = !text.dataset.ending.split(" ").includes(ending);
  }
  window.scrollTo(0, 0);
  parts.after.querySelector(`[data-ending~="${ending}"] h2`).focus({ preventScroll: true });
}

function fillForm(ending) {
  fill(form, { id: session.id, startedAt: session.startedAt, seconds: run.seconds, ending });
}

function resume(kept) {
  prepare(kept);
  if (kept.ending) show("after");
  else play();
}

function offer(kept) {
  const card = page.querySelector("#resume");
  card.hidden = false;
  card.querySelectorAll("[data-if]").forEach((text) => (text.hidden = (text.dataset.if === "over") !== Boolean(kept.ending)));
  card.addEventListener("click", ({ target }) => {
    if (target.closest("[data-act=resume]")) resume(kept);
    if (target.closest("[data-act=anew]")) {
      forgetSession();
      card.hidden = true;
      page.querySelector("[data-act=begin]").focus();
    }
  });
}

const acts = {
  begin: () => {
    prepare();
    play();
  },
  goOn: play,
  toggle: () => run.toggle(),
  back: () => run.back(),
  skip: () => run.skip(),
  stop: () => run.stop(),
  hurts: () => run.end("HURT"),
};

for (const place of [page, stage.element]) {
  place.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act]");
    if (!acts[button?.dataset.act]) return;
    acts[button.dataset.act]();
    // After a press with the pointer, Space is for pausing again.
    if (event.detail > 0 && place === stage.element && stage.element.isConnected) stage.play.focus({ preventScroll: true });
  });
}
bindKeys(stage.element, acts);
bindChoices([page, stage.element], (key, on) => {
  if (key === "time") stage.showTime(on);
  if (key === "voice") {
    stage.announce(!on);
    if (run && !run.paused) run.speak();
  }
});
followPosture(page.querySelectorAll("a[data-posture]"));

form?.addEventListener("submit", (event) => {
  if (!session?.ending) {
    event.preventDefault(); // Enter in a rating does not record what was not played
    return;
  }
  fillForm(session.ending);
  sent = true;
});
window.addEventListener("pagehide", () => {
  if (!session || sent) return;
  if (!session.ending) {
    run.pause();
    keep();
  }
  if (!form || run.seconds < A_SESSION) return;
  fillForm(session.ending ?? "INTERRUPTED");
  tell(form);
});
window.addEventListener("pageshow", (event) => {
  if (event.persisted) sent = false;
});

document.querySelectorAll("[data-scripted]").forEach((part) => (part.hidden = false));
if (!voice.possible) document.querySelectorAll("[data-choice=voice]").forEach((box) => (box.closest("label").hidden = true));
parts.after.hidden = true;
parts.script.open = false;
const kept = keptSession(what);
if (kept) offer(kept);
