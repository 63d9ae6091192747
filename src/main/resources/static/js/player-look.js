// How the stage looks: dark with few words where that was chosen or the page asks for it, still where motion is unwelcome. From
// the first playing on the whole page keeps that dark, so that nobody who lay in it is dazzled by what is asked afterwards.
export function dress(stage, page, run, choices) {
  const unwelcome = matchMedia("(prefers-reduced-motion: reduce)");

  function wear() {
    const look = page.dataset.look || (choices.on("dim") ? "dim" : "");
    if (look) stage.dataset.look = look;
    else delete stage.dataset.look;
    if ("room" in page.dataset) page.dataset.room = look;
    stage.toggleAttribute("data-still", unwelcome.matches || choices.on("still"));
    stage.toggleAttribute("data-timeless", !choices.on("time"));
    stage.toggleAttribute("data-muted", choices.on("muted"));
    stage.querySelector("[data-act=mute]").setAttribute("aria-pressed", choices.on("muted"));
  }

  run.addEventListener("play", () => (page.dataset.room = stage.dataset.look ?? ""));
  choices.addEventListener("change", wear);
  unwelcome.addEventListener("change", wear);
  wear();
}
