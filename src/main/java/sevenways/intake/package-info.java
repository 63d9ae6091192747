/** The profile taken at the start: the seven needs, the minutes and postures there are. */
@ApplicationModule(allowedDependencies = {"account", "authored", "scale"})
@NullMarked
package sevenways.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
