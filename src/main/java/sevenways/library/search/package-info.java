/** Finding things in the library: by words, by filters, and near misses. */
@NullMarked
package sevenways.library.search;

import org.jspecify.annotations.NullMarked;
