// The session is on record: this tab need not keep it any longer.
import { forgetSession } from "./player-keeper.js";

forgetSession();
