/** The patient's week in the calendar that they look at anyway. */
@NullMarked
package sevenways.plan.feed;

import org.jspecify.annotations.NullMarked;
