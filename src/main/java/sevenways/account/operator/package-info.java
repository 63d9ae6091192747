/** What the operator does: lets clinicians in. */
@NullMarked
package sevenways.account.operator;

import org.jspecify.annotations.NullMarked;
