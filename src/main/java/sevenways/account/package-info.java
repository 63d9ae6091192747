/** Who is here, and as what: patients, clinicians and operators, sign-up, sign-in and erasure. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package sevenways.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
