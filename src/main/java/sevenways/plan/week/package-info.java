/** The page of the patient's week, and what can be done on it. */
@NullMarked
package sevenways.plan.week;

import org.jspecify.annotations.NullMarked;
