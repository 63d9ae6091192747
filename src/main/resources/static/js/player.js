// The player's page: before, during and after a session. Without this module the page is a script to read and a form.
import { keepAwake } from "./player-awake.js";
import { Bell } from "./player-bell.js";
import { choices } from "./player-choices.js";
import { bindFeedback } from "./player-feedback.js";
import { drawFrames } from "./player-frames.js";
import { hear } from "./player-heard.js";
import { bindHurt } from "./player-hurt.js";
import { bindKeys } from "./player-keys.js";
import { Pacer } from "./player-pacer.js";
import { Places } from "./player-places.js";
import { Run } from "./player-run.js";
import { Stage } from "./player-stage.js";
import { readSteps } from "./player-steps.js";
import { Story } from "./player-story.js";
import { layDesks } from "./player-tool.js";
import { followWishes } from "./player-variants.js";
import { Voice } from "./player-voice.js";

const page = document.getElementById("session");

const stage = new Stage(document.getElementById("stage"));
const places = new Places(page, stage.element);
const run = new Run(readSteps(page.querySelector("#script ol")));
const story = new Story(page, run);
const desks = layDesks(page, stage.element);
const voice = new Voice(() => stage.announce(true));

function play() {
  story.goesOn();
  desks.open();
  places.show("stage");
  stage.announce(!choices.on("voice"));
  run.play();
  stage.play.focus({ preventScroll: true });
}

function leaveStage(place, ending) {
  desks.close(place);
  places.show(place, ending);
}

const { ask, goEasier } = bindHurt({ page, run, story, stage, play, show: leaveStage });

const acts = {
  begin: () => {
    story.begin();
    play();
  },
  resume: () => {
    const { ending, hurting } = story.resume();
    if (ending) leaveStage("after", ending);
    else if (hurting) ask();
    else play();
  },
  anew: () => {
    story.forget();
    places.offer(null);
  },
  goOn: play,
  toggle: () => run.toggle(),
  back: () => run.back(),
  repeat: () => run.repeat(),
  skip: () => run.skip(),
  stop: () => run.end("STOPPED"),
  hurts: ask,
  easier: goEasier,
};

stage.follow(run);
hear(run, { bell: new Bell(), voice }, choices);
const breath = drawFrames(run, new Pacer(stage.element, stage.words));
bindFeedback(run, page, stage.element, breath, (sentence) => choices.on("voice") && (voice.say(sentence), true));
keepAwake(run);
run.addEventListener("end", ({ detail: { ending } }) => {
  story.ends(ending);
  leaveStage("after", ending);
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

if (!voice.possible) document.querySelectorAll("[data-choice=voice]").forEach((box) => (box.closest("label").hidden = true));
places.ready();
places.offer(story.kept);
