/** Makes a week, and says why it is so. */
@NullMarked
package sevenways.plan.planner;

import org.jspecify.annotations.NullMarked;
