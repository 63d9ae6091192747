/** What gets in the way of a practice, and what may help. */
@NullMarked
package sevenways.plan.barrier;

import org.jspecify.annotations.NullMarked;
