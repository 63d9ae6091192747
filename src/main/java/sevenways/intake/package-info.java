/**
 * The profile taken at the start: where and how it hurts, the seven needs, what suits the day and
 * what a plan has to mind.
 */
@ApplicationModule(allowedDependencies = {"account", "authored", "library", "safety"})
@NullMarked
package sevenways.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
