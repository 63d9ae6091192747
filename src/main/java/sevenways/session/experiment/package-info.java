/** What was expected of a feared movement, and what came of it. */
@NullMarked
package sevenways.session.experiment;

import org.jspecify.annotations.NullMarked;
