/** Plumbing without any domain: the database, and what the start says about itself. */
@NullMarked
@ApplicationModule
package sevenways.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
