/** What a patient shares, with whom and until when; and who looked. */
@ApplicationModule(allowedDependencies = "account")
@NullMarked
package sevenways.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
