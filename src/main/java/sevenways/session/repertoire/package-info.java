/** What can be played: practices and one's own timer, and what is closed to a patient for now. */
@NullMarked
package sevenways.session.repertoire;

import org.jspecify.annotations.NullMarked;
