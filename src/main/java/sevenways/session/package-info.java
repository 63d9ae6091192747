/** One playing of a practice, recorded. */
@ApplicationModule(
        allowedDependencies = {"account", "authored", "intake", "library", "safety", "scale"})
@NullMarked
package sevenways.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
