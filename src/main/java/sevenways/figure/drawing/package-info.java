/** Draws a body from the directions of its limbs. */
@NullMarked
package sevenways.figure.drawing;

import org.jspecify.annotations.NullMarked;
