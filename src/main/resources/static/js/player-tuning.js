// The settings of voice and breath, wherever they stand: shows those that this device and this practice have a use for, lists the
// voices as they become known, and says in words how fast one breathes.
const put = (text, value) => text.replace("{0}", value);
const aMinute = (rate, language) => rate.toLocaleString(language, { maximumFractionDigits: 1 });

export function tune(places, { run, voice, pacer, language }, choices) {
  const all = (selector) => places.flatMap((place) => [...place.querySelectorAll(selector)]);

  function show() {
    const here = new Set([choices.read("breathing")]);
    if (choices.on("voice") && voice.voices().length > 0) here.add("voices");
    if (run.steps.some((step) => step.pacer)) here.add("breathes");
    if (navigator.vibrate && matchMedia("(pointer: coarse)").matches) here.add("vibrates");
    all("[data-when]").forEach((part) => (part.hidden = !here.has(part.dataset.when)));
    all("[data-of]").forEach((out) => (out.value = aMinute(choices.number(out.dataset.of), language)));
  }

  function list() {
    for (const select of all('[data-choice="voice-name"]')) {
      const named = voice.voices().map(({ name, label, remote }) => new Option(remote ? put(select.dataset.remote, label) : label, name));
      select.replaceChildren(select.options[0], ...named);
      select.value = choices.read("voice-name");
      if (select.selectedIndex < 0) select.value = ""; // it was another device's, or is gone
    }
    show();
  }

  function tell() {
    const rate = pacer.ownRate;
    all("[data-own-rate]").forEach((text) => (text.textContent = rate ? put(text.dataset.ownRate, aMinute(rate, language)) : ""));
  }

  choices.addEventListener("change", show);
  pacer.addEventListener("tap", tell);
  voice.addEventListener("listed", list);
  list();
}

/**
 * Where the device has no voice, that is said before anybody closes their eyes, and once more while it plays.
 *
 * @param wanted whether the words are to be spoken
 */
export function tellVoiceless(page, stage, { run, voice, wanted }) {
  const note = page.querySelector("p[data-voice=absent]");
  let told = false;

  function show() {
    const { absent } = voice;
    page.querySelectorAll("[data-voice]").forEach((part) => (part.hidden = (part.dataset.voice === "absent") !== absent));
    for (const place of [page, stage.element]) place.querySelectorAll("[data-needs=voice]").forEach((part) => (part.hidden = absent));
  }

  function tell() {
    if (told || run.paused || !note || !voice.absent || !wanted()) return;
    told = true;
    stage.tell(note.textContent);
  }

  run.addEventListener("play", tell);
  voice.addEventListener("listed", () => {
    show();
    tell();
  });
  show();
}
