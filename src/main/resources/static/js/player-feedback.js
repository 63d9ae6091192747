// The way to biofeedback. Its modules come when somebody wants them and before the session begins, so that nothing is asked for in it.

/**
 * @param where tells of the guide's breath, see feedback-guide.js
 * @param say speaks a sentence and answers true, or false where that is unwanted
 */
export function bindFeedback(run, page, stage, where, say) {
  const choice = page.querySelector("[data-feedback]");
  if (!choice) return;
  const panel = stage.querySelector(".feedback");
  let feedback = null;
  const load = () => (feedback ??= import("./feedback.js").then(({ Feedback }) => new Feedback(panel, where, say)));
  const fail = () => {
    feedback = null; // no connection: the practice goes on without it, and the next start asks again
    panel.hidden = true;
  };

  // What nobody chose is the practice's own: tapping where it lives of feedback, nothing where it does not.
  const way = () => (choice.querySelector("input:checked")?.value ?? choice.dataset.feedback).replace("none", "");

  // Nobody is listened to or looked at while paused, or behind other pages.
  const turn = () => {
    panel.hidden = !way();
    if (panel.hidden) return;
    const open = () => !run.paused && document.visibilityState === "visible";
    load()
      .then((it) => (open() ? it.start(way()) : it.stop()))
      .catch(fail);
  };
  for (const type of ["play", "pause", "end"]) run.addEventListener(type, turn);
  document.addEventListener("visibilitychange", () => feedback && turn());
  choice.addEventListener("change", () => way() && load().catch(fail));
  if (way()) load().catch(fail);
}
