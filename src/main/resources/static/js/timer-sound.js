// Gives the player the sound that this timer was set with, as if it had been chosen on the page.
const choice = document.querySelector("#before [data-choice=background]");

choice.value = document.getElementById("timer-sound").dataset.background;
choice.dispatchEvent(new Event("change", { bubbles: true }));
