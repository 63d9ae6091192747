// How the stage looks: dark with few words where that was chosen or the page asks for it, still where motion is unwelcome.
export function dress(stage, page, choices) {
  const unwelcome = matchMedia("(prefers-reduced-motion: reduce)");

  function wear() {
    const look = page.dataset.look || (choices.on("dim") ? "dim" : "");
    if (look) stage.dataset.look = look;
    else delete stage.dataset.look;
    stage.toggleAttribute("data-still", unwelcome.matches || choices.on("still"));
    stage.toggleAttribute("data-timeless", !choices.on("time"));
    stage.toggleAttribute("data-muted", choices.on("muted"));
    stage.querySelector("[data-act=mute]").setAttribute("aria-pressed", choices.on("muted"));
  }

  choices.addEventListener("change", wear);
  unwelcome.addEventListener("change", wear);
  wear();
}
