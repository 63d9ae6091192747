/** The clinician's side: the caseload and the page of each patient who has let them in. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "consent",
            "progress",
            "plan",
            "session",
            "safety",
            "checkin",
            "library",
            "scale"
        })
@NullMarked
package sevenways.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
