/**
 * Pathways, lessons, practices, programs, causes and questions: authored files, validated at start,
 * the same for all.
 */
@ApplicationModule(allowedDependencies = {"account", "authored", "figure"})
@NullMarked
package sevenways.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
