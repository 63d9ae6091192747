/** The patient's own week, with a reason for each item. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "authored",
            "checkin",
            "intake",
            "library",
            "safety",
            "session"
        })
@NullMarked
package sevenways.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
