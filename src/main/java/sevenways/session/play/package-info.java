/** The page of a player: a practice or one's own timer, step by step. */
@NullMarked
package sevenways.session.play;

import org.jspecify.annotations.NullMarked;
