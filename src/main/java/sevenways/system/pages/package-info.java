/** Pages that are the same for every visitor: rendered once, sent from memory. */
@NullMarked
package sevenways.system.pages;

import org.jspecify.annotations.NullMarked;
