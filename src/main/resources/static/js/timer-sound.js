// Gives the player the sound that this timer was set with; it can be changed while it plays.
import { choices } from "./player-choices.js";

choices.keep("background", document.getElementById("timer-sound").dataset.background);
