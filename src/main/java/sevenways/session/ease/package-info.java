/** What is offered to whom a practice hurts: the pain rules, easier versions, parts left out. */
@NullMarked
package sevenways.session.ease;

import org.jspecify.annotations.NullMarked;
