/** A consent from the offer of a code to its end. */
@NullMarked
package sevenways.consent.grant;

import org.jspecify.annotations.NullMarked;
