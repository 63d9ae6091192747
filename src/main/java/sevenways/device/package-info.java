/** What a patient's device keeps, so that what is planned plays where there is no network. */
@ApplicationModule(allowedDependencies = {"account", "library", "plan", "safety"})
@NullMarked
package sevenways.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
