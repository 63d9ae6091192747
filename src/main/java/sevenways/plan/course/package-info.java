/**
 * The program that a patient is in, its weeks as they were planned, and what was said of practices.
 */
@NullMarked
package sevenways.plan.course;

import org.jspecify.annotations.NullMarked;
