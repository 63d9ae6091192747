/** What a plan has to fit, and the choices it is made of. */
@NullMarked
package sevenways.plan.situation;

import org.jspecify.annotations.NullMarked;
