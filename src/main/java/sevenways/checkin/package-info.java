/** Pain and stress now, and the day around it. */
@ApplicationModule(allowedDependencies = {"account", "scale"})
@NullMarked
package sevenways.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
