/** Silence with bells, as a patient likes it: several timers, each under a name of their own. */
@ApplicationModule(allowedDependencies = {"account", "library", "session"})
@NullMarked
package sevenways.timer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
