/** The way in: signing up, signing in, and what was typed before it was asked for. */
@NullMarked
package sevenways.account.entrance;

import org.jspecify.annotations.NullMarked;
