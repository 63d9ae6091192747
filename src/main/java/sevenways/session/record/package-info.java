/** Sessions on record: what is told of them, and how a record comes forward. */
@NullMarked
package sevenways.session.record;

import org.jspecify.annotations.NullMarked;
