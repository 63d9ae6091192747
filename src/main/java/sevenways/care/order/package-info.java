/** The clinician's hand on a patient's plan. */
@NullMarked
package sevenways.care.order;

import org.jspecify.annotations.NullMarked;
