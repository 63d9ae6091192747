/** Today, trends, and what they add up to: reads, owns nothing. */
@ApplicationModule(
        allowedDependencies = {
            "account", "checkin", "intake", "library", "measure", "plan", "safety", "session"
        })
@NullMarked
package sevenways.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
