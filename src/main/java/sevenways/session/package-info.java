/** One playing of a practice, recorded. */
@ApplicationModule(allowedDependencies = {"account", "authored", "library", "safety", "scale"})
@NullMarked
package sevenways.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
