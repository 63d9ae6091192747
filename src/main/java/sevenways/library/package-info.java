/**
 * Pathways, lessons, practices, programs, causes and questions: authored files, validated at start,
 * the same for all.
 */
@ApplicationModule(allowedDependencies = {"account", "authored"})
@NullMarked
package sevenways.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
