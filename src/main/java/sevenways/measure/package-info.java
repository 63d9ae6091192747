/** Questionnaires as data, what patients answer in them, their scores, and what a change means. */
@ApplicationModule(allowedDependencies = {"account", "authored"})
@NullMarked
package sevenways.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
