// The player's page: before, during and after a session. Without this module the page is a script to read and a form.
import { keepAwake } from "./player-awake.js";
import { Bell } from "./player-bell.js";
import { choices } from "./player-choices.js";
import { bindFeedback } from "./player-feedback.js";
import { drawFrames } from "./player-frames.js";
import { hear } from "./player-heard.js";
import { forgetSession, keepSession, keptSession } from "./player-keeper.js";
import { bindKeys } from "./player-keys.js";
import { Pacer } from "./player-pacer.js";
import { Places } from "./player-places.js";
import { fill, newId, readBefore, restoreBefore, tell } from "./player-record.js";
import { Run } from "./player-run.js";
import { Stage } from "./player-stage.js";
import { readSteps } from "./player-steps.js";
import { followWishes } from "./player-variants.js";
import { Voice } from "./player-voice.js";

const A_SESSION = 10; // seconds: what is left earlier was not begun

const page = document.getElementById("session");
const form = page.tagName === "FORM" ? page : null;
const { slug, minutes, posture, version, owner, now: serverNow } = page.dataset;
const what = { slug, minutes, posture, version, owner };
const offset = Number(serverNow) - Date.now(); // a device whose clock is wrong still records the right time

const stage = new Stage(document.getElementById("stage"));
const places = new Places(page, stage.element);
const run = new Run(readSteps(page.querySelector("#script ol")));
const voice = new Voice(() => stage.announce(true));

let session = null; // id, startedAt, before, and once over its ending
let sent = false;
let keptSecond = -1;

function keep() {
  const second = Math.floor(run.clock.position);
  if (second === keptSecond && !run.paused) return;
  keptSecond = second;
  const { pauses, skipped, clock } = run;
  keepSession({ ...what, ...session, position: clock.position, guided: clock.guided, pauses, skipped });
}

function prepare(kept) {
  session = kept ?? { id: newId(), startedAt: new Date(Date.now() + offset).toISOString(), before: readBefore(form) };
  restoreBefore(form, session.before);
  run.begin(kept ?? {});
}

function play() {
  delete session.ending;
  places.show("stage");
  stage.announce(!choices.on("voice"));
  run.play();
  stage.play.focus({ preventScroll: true });
}

function fillForm(ending) {
  const { seconds, pauses, skipped } = run;
  fill(form, { id: session.id, startedAt: session.startedAt, seconds, ending, pauses, skipped });
}

const acts = {
  begin: () => {
    prepare();
    play();
  },
  resume: () => {
    const kept = keptSession(what);
    prepare(kept);
    if (kept.ending) places.show("after", kept.ending);
    else play();
  },
  anew: () => {
    forgetSession();
    places.offer(null);
  },
  goOn: play,
  toggle: () => run.toggle(),
  back: () => run.back(),
  repeat: () => run.repeat(),
  skip: () => run.skip(),
  stop: () => run.end("STOPPED"),
  hurts: () => run.end("HURT"),
};

stage.follow(run);
hear(run, { bell: new Bell(), voice }, choices);
const breath = drawFrames(run, new Pacer(stage.element, stage.words));
bindFeedback(run, page, stage.element, breath, (sentence) => choices.on("voice") && voice.possible && (voice.say(sentence), true));
keepAwake(run);
run.addEventListener("tick", keep);
run.addEventListener("pause", keep);
run.addEventListener("end", ({ detail: { ending } }) => {
  session.ending = ending;
  if (form) keep();
  else forgetSession();
  places.show("after", ending);
});

for (const place of [page, stage.element]) {
  place.addEventListener("click", (event) => {
    const act = acts[event.target.closest("[data-act]")?.dataset.act];
    if (!act) return;
    act();
    // After a press with the pointer, Space is for pausing again.
    if (event.detail > 0 && place === stage.element && stage.element.isConnected) stage.play.focus({ preventScroll: true });
  });
}
bindKeys(stage.element, acts);
choices.bind([page, stage.element]);
choices.addEventListener("change", ({ detail: { key, value } }) => {
  if (key === "voice") stage.announce(value !== "on");
});
followWishes(page, choices);

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

if (!voice.possible) document.querySelectorAll("[data-choice=voice]").forEach((box) => (box.closest("label").hidden = true));
places.ready();
places.offer(keptSession(what));
