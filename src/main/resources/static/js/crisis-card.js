// Where somebody writes of harming themselves, a card with help appears beside the field: on their own screen and
// nowhere else. The words are compared here; nothing is sent, kept or counted. "Go on" takes the card away for good.
const dismissed = new WeakSet();
const patterns = new Map();

// "Don't", "dont" and "do not" are the same, and so are "any more" and "anymore": as in PlainText.java.
const spelled = (words) =>
  words
    .replace(/\b(ca|do|does|did|is|are|was|were|has|have|had|wo|could|would|should)n ?t\b/g, "$1 not")
    .replace(/\bca ?n{0,2} ?not\b/g, "can not")
    .replace(/\b(any|my) (more|self)\b/g, "$1$2");

// Small letters, no accents or apostrophes, one space between words.
const plain = (text) =>
  ` ${spelled(
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\p{M}\p{Cf}'’‘ʼ`´′]/gu, "")
      .replace(/[^\p{L}\p{N}*]+/gu, " ")
      .trim(),
  )} `;

const patternsOf = (phrases) => {
  if (!patterns.has(phrases)) patterns.set(phrases, phrases.split("|").map((phrase) => plain(phrase).trimEnd()));
  return patterns.get(phrases);
};

const speaksOf = (text, phrases) => {
  const written = plain(text.replaceAll("*", " "));
  return patternsOf(phrases).some((phrase) =>
    phrase.endsWith("*") ? written.includes(phrase.slice(0, -1)) : written.includes(`${phrase} `),
  );
};

document.addEventListener("input", ({ target }) => {
  if (!target.matches?.("[data-crisis]") || dismissed.has(target)) return;
  const field = target.parentElement;
  const place = field.querySelector("[data-crisis-place]");
  if (place.childElementCount || !speaksOf(target.value, target.dataset.crisis)) return;
  place.append(field.querySelector("[data-crisis-card]").content.cloneNode(true));
});

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-crisis-go-on]");
  if (!button) return;
  const place = button.closest("[data-crisis-place]");
  const field = place.parentElement.querySelector("[data-crisis]");
  dismissed.add(field);
  place.replaceChildren();
  field.focus();
});
