/** What is planned on the days, and what becomes of each item. */
@NullMarked
package sevenways.plan.item;

import org.jspecify.annotations.NullMarked;
