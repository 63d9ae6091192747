/** The patient's page of their program: begun, paused, finished, and what it came to. */
@NullMarked
package sevenways.plan.program;

import org.jspecify.annotations.NullMarked;
