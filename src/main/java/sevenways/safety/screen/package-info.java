/** The questions of the screen, their words, and the rules that judge the answers. */
@NullMarked
package sevenways.safety.screen;

import org.jspecify.annotations.NullMarked;
