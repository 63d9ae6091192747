// The player's page: before, during and after a session. Without this module the page is a script to read and a form.
import { keepAwake } from "./player-awake.js";
import { Bell } from "./player-bell.js";
import { choices } from "./player-choices.js";
import { drawFrames } from "./player-frames.js";
import { hear } from "./player-heard.js";
import { easierVersion, placeIn } from "./player-easier.js";
import { Hurt } from "./player-hurt.js";
import { Keeper } from "./player-keeper.js";
import { bindKeys } from "./player-keys.js";
import { choose, chosen, leaveOut } from "./player-left-out.js";
import { Pacer } from "./player-pacer.js";
import { Places } from "./player-places.js";
import { AFTER, BEFORE, fill, newId, restore, tell, typed } from "./player-record.js";
import { Run } from "./player-run.js";
import { Stage } from "./player-stage.js";
import { readSteps } from "./player-steps.js";
import { Desk, Tool } from "./player-tool.js";
import { followWishes } from "./player-variants.js";
import { Voice } from "./player-voice.js";

const A_SESSION = 10; // seconds: what is left earlier was not begun

const page = document.getElementById("session");
const form = page.tagName === "FORM" ? page : null;
const { slug, minutes, posture, version, owner, now: serverNow } = page.dataset;
const keeper = new Keeper({ slug, minutes, posture, version, owner });
const played = { minutes, posture }; // the variant, which an easier one may take over from
const offset = Number(serverNow) - Date.now(); // a device whose clock is wrong still records the right time

const stage = new Stage(document.getElementById("stage"));
const places = new Places(page, stage.element);
const script = readSteps(page.querySelector("#script ol"));
const run = new Run(script);
const leave = page.querySelector("#leave");
const writing = document.getElementById("tool");
const tool = writing && new Tool(writing, owner, slug);
const desks = [writing, page.querySelector("#prediction")].filter(Boolean).map((element) => new Desk(element, stage.element));
const voice = new Voice(() => stage.announce(true));

// id, startedAt, before, leftOut; hurting while it is asked how much it hurts, hurt once that is told; once over its ending,
// and after, what is typed then
let session = null;
let sent = false;
let keptSecond = -1;

function keep() {
  const second = Math.floor(run.clock.position);
  if (second === keptSecond && !run.paused) return;
  keptSecond = second;
  const { pauses, skipped, clock } = run;
  keeper.keep({ ...session, position: clock.position, guided: clock.guided, pauses, skipped });
}

function prepare(kept) {
  const startedAt = () => new Date(Date.now() + offset).toISOString();
  session = kept ?? { id: newId(), startedAt: startedAt(), before: typed(form, BEFORE), leftOut: chosen(leave) };
  restore(form, { ...session.before, ...session.after });
  choose(leave, session.leftOut);
  run.begin({ ...kept, steps: leaveOut(script, session.leftOut, leave) });
}

function play() {
  delete session.ending;
  delete session.hurting;
  desks.forEach((desk) => desk.open());
  places.show("stage");
  stage.announce(!choices.on("voice"));
  run.play();
  stage.play.focus({ preventScroll: true });
}

function fillForm(ending) {
  const { seconds, pauses, skipped } = run;
  const { id, startedAt, hurt } = session;
  fill(form, { id, startedAt, seconds, ending, pauses, skipped, hurtPain: hurt?.pain, hurtChoice: hurt?.choice, ...played });
}

/** On record as it stands, if there was anything to record. */
function tellNow(ending) {
  if (!form || run.seconds < A_SESSION) return;
  fillForm(ending);
  tell(form);
}

function leaveStage(place, ending) {
  desks.forEach((desk) => desk.close());
  places.show(place, ending);
}

function askWhereItHurts() {
  session.hurting = true;
  run.pause("hurt");
  keep();
  hurt.ask();
  leaveStage("hurts");
}

/** What was told of the pain stays with the session, the worst of it if it was told twice. */
function noteHurt(pain, choice) {
  const worst = [pain, session.hurt?.pain].filter((one) => one !== null && one !== undefined);
  session.hurt = { pain: worst.length ? Math.max(...worst) : null, choice };
}

async function goEasier() {
  try {
    const version = await easierVersion(page.dataset.easier);
    const { pauses, skipped, clock } = run;
    const steps = leaveOut(version.steps, session.leftOut, leave);
    run.pause("easier");
    run.begin({ steps, position: placeIn(steps, run), guided: clock.guided, pauses, skipped });
    Object.assign(played, { minutes: version.minutes, posture: version.posture });
    keeper.move(version.minutes, version.posture);
    page.dataset.easier = version.easier ?? "";
    hurt.offerEasier(version.offer);
    history.replaceState(null, "", version.address); // a reload finds this version
    play();
    stage.tell(page.dataset.easierNow.replace("{0}", version.name));
  } catch {
    play();
    stage.tell(page.dataset.easierFailed);
  }
  if (!page.dataset.easier) stage.element.querySelector("[data-act=easier]")?.remove();
}

const hurt = new Hurt(page.querySelector("#hurts"), {
  on: (pain) => {
    noteHurt(pain, "GO_ON");
    play();
  },
  easier: (pain) => {
    noteHurt(pain, "GO_ON");
    return goEasier();
  },
  calm: (pain, { dataset }) => {
    noteHurt(pain, "CALM");
    tellNow("HURT");
    sent = true;
    keeper.forget();
    location.assign(dataset.href);
  },
  end: (pain) => {
    noteHurt(pain, "END");
    run.end("HURT");
  },
});

const acts = {
  begin: () => {
    prepare();
    play();
  },
  resume: () => {
    const kept = keeper.find();
    prepare(kept);
    if (kept.ending) leaveStage("after", kept.ending);
    else if (kept.hurting) askWhereItHurts();
    else play();
  },
  anew: () => {
    keeper.forget();
    places.offer(null);
  },
  goOn: play,
  toggle: () => run.toggle(),
  back: () => run.back(),
  repeat: () => run.repeat(),
  skip: () => run.skip(),
  stop: () => run.end("STOPPED"),
  hurts: askWhereItHurts,
  easier: goEasier,
};

stage.follow(run);
hear(run, { bell: new Bell(), voice }, choices);
drawFrames(run, new Pacer(stage.element, stage.words));
keepAwake(run);
run.addEventListener("tick", keep);
run.addEventListener("pause", keep);
run.addEventListener("end", ({ detail: { ending } }) => {
  session.ending = ending;
  delete session.hurting;
  if (form) keep();
  else keeper.forget();
  leaveStage("after", ending);
  tool?.showAfter();
  tellNow(ending);
});
// What is typed is kept as it is typed: before, in the middle, and after.
document.addEventListener("input", ({ target }) => {
  if (!session || !form || target.form !== form) return;
  session.before = typed(form, BEFORE);
  session.after = typed(form, AFTER);
  keptSecond = -1;
  keep();
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
  tellNow(session.ending ?? (session.hurting ? "HURT" : "INTERRUPTED"));
});
window.addEventListener("pageshow", (event) => {
  if (event.persisted) sent = false;
});

if (!voice.possible) document.querySelectorAll("[data-choice=voice]").forEach((box) => (box.closest("label").hidden = true));
places.ready();
places.offer(keeper.find());
