// The player's page: before, during and after a session. Without this module the page is a script to read and a form.
import { keepAwake } from "./player-awake.js";
import { carry } from "./player-carrier.js";
import { choices } from "./player-choices.js";
import { bindFeedback } from "./player-feedback.js";
import { hear } from "./player-heard.js";
import { bindHurt } from "./player-hurt.js";
import { pauseUnplugged, playAlone } from "./player-interrupted.js";
import { bindKeys } from "./player-keys.js";
import { dress } from "./player-look.js";
import { offerMediaKeys } from "./player-media.js";
import { Pacer } from "./player-pacer.js";
import { Offer, Places } from "./player-places.js";
import { restControls } from "./player-rest.js";
import { Run } from "./player-run.js";
import { bindSettings, bindSheets, openSheet } from "./player-settings.js";
import { Sounds } from "./player-sounds.js";
import { Stage } from "./player-stage.js";
import { readSteps } from "./player-steps.js";
import { Story } from "./player-story.js";
import { layDesks } from "./player-tool.js";
import { tellVoiceless, tune } from "./player-tuning.js";
import { carryOver, followWishes } from "./player-variants.js";
import { Voice } from "./player-voice.js";

const page = document.getElementById("session");

const stage = new Stage(document.getElementById("stage"));
const places = new Places(page, stage.element);
const script = page.querySelector("#script ol");
const language = script.closest("[lang]").lang;
const offer = new Offer(page);
const run = new Run(readSteps(script));
const story = new Story(page, run);
const desks = layDesks(page, stage.element);
const pacer = new Pacer(run, stage, choices);
const voice = new Voice(language);

function play() {
  story.goesOn();
  desks.open();
  places.show("stage");
  run.play();
  stage.play.focus({ preventScroll: true });
}

const isSpoken = () => choices.on("voice") && !choices.on("muted");

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
    story.forget(offer.kept);
    offer.withdraw();
  },
  goOn: play,
  toggle: () => run.toggle(),
  back: () => run.back(),
  repeat: () => run.repeat(),
  skip: () => run.skip(),
  mute: () => choices.keep("muted", choices.on("muted") ? "off" : "on"),
  help: () => openSheet(stage.element, "help"),
  stop: () => run.end("STOPPED"),
  tap: () => pacer.tap(),
  hurts: ask,
  easier: goEasier,
};

stage.follow(run);
hear(run, { pacer, sounds: new Sounds(), voice, announce: (aloud) => stage.announce(aloud) }, choices);
bindFeedback(run, page, stage.element, () => pacer.where, (sentence) => isSpoken() && voice.say(sentence));
dress(stage.element, page.closest("main"), run, choices);
bindSheets(stage.element);
bindSettings(stage.element, run, choices, { voice: voice.possible });
tellVoiceless(page, stage, { run, voice, wanted: isSpoken });
restControls(run, stage.element);
keepAwake(run);
carry(run);
offerMediaKeys(run, stage.words);
playAlone(run);
pauseUnplugged(run);
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
tune([page, stage.element], { run, voice, pacer, language }, choices);
choices.addEventListener("change", ({ detail: { key, value } }) => {
  if (key === "muted") stage.tell(value === "on" ? stage.words.muted : "");
});
followWishes(page, choices);
carryOver(page);

places.ready();
const { kept } = story;
if (kept) offer.show(kept, story.isHere(kept));
