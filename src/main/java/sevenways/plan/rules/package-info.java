/** The making of a week by rule: what is offered to whom, when, how long, and why. */
@NullMarked
package sevenways.plan.rules;

import org.jspecify.annotations.NullMarked;
