// Gives the player the sound that this timer was set with; it can be changed while it plays. The other practices keep theirs.
import { choices } from "./player-choices.js";

choices.keepHere("background", document.getElementById("timer-sound").dataset.background);
