/** The patient's page of their care team: who may see what, and who looked. */
@NullMarked
package sevenways.consent.team;

import org.jspecify.annotations.NullMarked;
