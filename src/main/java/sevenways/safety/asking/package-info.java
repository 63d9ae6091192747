/** The pages that ask the questions: all of them at first, a few of them again. */
@NullMarked
package sevenways.safety.asking;

import org.jspecify.annotations.NullMarked;
