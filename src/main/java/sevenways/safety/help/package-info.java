/**
 * Where to find help now: whom to call, by country, and the words in free text that call for it.
 */
@NullMarked
package sevenways.safety.help;

import org.jspecify.annotations.NullMarked;
