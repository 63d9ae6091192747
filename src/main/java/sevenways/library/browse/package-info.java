/** The library's pages, and what search engines and shared links are told of them. */
@NullMarked
package sevenways.library.browse;

import org.jspecify.annotations.NullMarked;
