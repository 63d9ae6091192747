/** The scale from 0 to 10 that pain, stress and the like are told on. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package sevenways.scale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
