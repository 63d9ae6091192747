/** Watches what patients log for what calls for the short safety questions at once. */
@ApplicationModule(
        allowedDependencies = {"account", "authored", "checkin", "library", "safety", "session"})
@NullMarked
package sevenways.alarm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
