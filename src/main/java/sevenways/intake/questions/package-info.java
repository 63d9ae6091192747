/** What the intake asks and what the answers say back: authored files, checked and applied. */
@NullMarked
package sevenways.intake.questions;

import org.jspecify.annotations.NullMarked;
