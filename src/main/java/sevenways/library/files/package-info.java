/** How the library is read from the files its authors wrote, and what must be true of them. */
@NullMarked
package sevenways.library.files;

import org.jspecify.annotations.NullMarked;
