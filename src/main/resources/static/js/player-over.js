// The session is on record: this device need not keep it any longer.
import { forgetRecorded } from "./player-kept.js";

forgetRecorded(location.pathname.split("/").at(-1));
