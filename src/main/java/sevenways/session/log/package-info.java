/** The log of a patient's sessions: sent by the player, looked back on, changed for seven days. */
@NullMarked
package sevenways.session.log;

import org.jspecify.annotations.NullMarked;
