/**
 * What somebody shows to be let in: an email address and a password, and what both must be like.
 */
@NullMarked
package sevenways.account.credential;

import org.jspecify.annotations.NullMarked;
