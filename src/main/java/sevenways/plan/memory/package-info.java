/** What is on record of a patient, and what planning learns from it. */
@NullMarked
package sevenways.plan.memory;

import org.jspecify.annotations.NullMarked;
