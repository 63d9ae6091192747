/** When a patient wants to do a practice: tied to something that they do anyway. */
@NullMarked
package sevenways.plan.cue;

import org.jspecify.annotations.NullMarked;
