/** Line figures and the body map: what a body does, written as data, drawn once at the start. */
@ApplicationModule(allowedDependencies = {"authored"})
@NullMarked
package sevenways.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
