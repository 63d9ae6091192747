/** One patient as a clinician sees them: the page, the notes, the clearance. */
@NullMarked
package sevenways.care.patient;

import org.jspecify.annotations.NullMarked;
