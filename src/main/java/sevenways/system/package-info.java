/** Plumbing without domain: security, the clock, web pages' common parts, the embedded database. */
@ApplicationModule(allowedDependencies = "account")
@NullMarked
package sevenways.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
