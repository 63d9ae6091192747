/**
 * Reads what authors and clinicians own: data files checked against a schema, with errors that name
 * file and line.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package sevenways.authored;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
