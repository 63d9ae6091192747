/** The red-flag screen, the level it leads to, and where to find help now. */
@ApplicationModule(allowedDependencies = {"account", "authored"})
@NullMarked
package sevenways.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
