/** Plumbing without domain: security, the clock, what all pages have in common. */
@ApplicationModule(allowedDependencies = "account")
@NullMarked
package sevenways.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
