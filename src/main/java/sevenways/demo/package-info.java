/**
 * The people of the demo and their made-up histories; in the default mode only, and said so on
 * every page.
 */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "authored",
            "checkin",
            "consent",
            "intake",
            "library",
            "measure",
            "plan",
            "safety",
            "scale",
            "session",
            "timer"
        })
@NullMarked
package sevenways.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
