/**
 * PostgreSQL, carried along and kept durable and closed, or an outside one as the environment names
 * it: no domain.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package sevenways.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
