/** A caseload: who needs a look first, and the code by which a patient comes onto it. */
@NullMarked
package sevenways.care.caseload;

import org.jspecify.annotations.NullMarked;
