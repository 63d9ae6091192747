/** How a week is made, as its authors wrote it, with what a schema cannot check. */
@NullMarked
package sevenways.plan.rules;

import org.jspecify.annotations.NullMarked;
