package sevenways.care.patient;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.account.ClinicianId;
import sevenways.account.TimeOrderedId;
import sevenways.safety.Clearance;
import sevenways.safety.SafetyLevel;

/**
 * What a clinician found, as it is typed.
 *
 * @param id names the clearance that will come of it, however often it is sent
 * @param seen when the answers were given that the page knew of
 * @param level CLEAR or CAUTIOUS
 * @param remark for the patient to read
 * @param examined whether they have looked themselves, or know the findings
 */
record ClearanceForm(
        String id,
        String seen,
        @NotNull(message = "{care.clearance.level.missing}")
                @Pattern(regexp = "CLEAR|CAUTIOUS", message = "{care.clearance.level.missing}")
                @Nullable String level,
        @Size(max = Clearance.REMARK, message = "{care.clearance.remark.long}")
                @Nullable String remark,
        @NotNull(message = "{care.clearance.examined.missing}")
                @Pattern(regexp = "true", message = "{care.clearance.examined.missing}")
                @Nullable String examined) {

    private static final String UUID_SHAPE = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    /** Browsers send each end of a line as two characters, and count it as one. */
    ClearanceForm {
        id = id != null && id.matches(UUID_SHAPE) ? id : TimeOrderedId.next().toString();
        seen = seen == null ? "" : seen;
        remark = remark == null ? null : remark.replace("\r\n", "\n");
    }

    static ClearanceForm of(Instant seen) {
        return new ClearanceForm("", seen.toString(), null, null, null);
    }

    /** The same for later answers, of which nobody has said yet that they know them. */
    ClearanceForm afresh(Instant later) {
        return new ClearanceForm(id, later.toString(), level, remark, null);
    }

    /** What a form without errors says. */
    Clearance clearance(ClinicianId clinician, String name) {
        return new Clearance(
                UUID.fromString(id),
                clinician,
                name,
                SafetyLevel.valueOf(String.valueOf(level)),
                remark == null || remark.isBlank() ? null : remark.strip(),
                instant());
    }

    private Instant instant() {
        try {
            return Instant.parse(seen);
        } catch (DateTimeException unreadable) {
            return Instant.EPOCH;
        }
    }
}
