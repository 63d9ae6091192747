package sevenways.care.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import sevenways.plan.Prescription;
import sevenways.plan.Prescription.Kind;

/**
 * What a clinician wants of a practice, as it is typed.
 *
 * @param practice its slug
 * @param kind ADD, LOCK or REMOVE
 * @param days of a week, 1 to 6; not asked where it is removed
 * @param reason for the patient to read
 */
record OrderForm(
        @NotBlank(message = "{care.order.practice.missing}") @Nullable String practice,
        @Pattern(regexp = "ADD|LOCK|REMOVE", message = "{care.order.kind.missing}")
                @NotBlank(message = "{care.order.kind.missing}")
                @Nullable String kind,
        @Pattern(regexp = "[1-6]?", message = "{care.order.days.wrong}") @Nullable String days,
        @NotBlank(message = "{care.order.reason.missing}")
                @Size(max = Prescription.REASON, message = "{care.order.reason.long}")
                @Nullable String reason) {

    static OrderForm empty() {
        return new OrderForm(null, null, "3", null);
    }

    Kind what() {
        return Kind.valueOf(String.valueOf(kind));
    }

    String slug() {
        return practice == null ? "" : practice;
    }

    /** 0 where it is removed. */
    int daysAWeek() {
        if (what() == Kind.REMOVE) {
            return 0;
        }
        return days == null || days.isBlank() ? 0 : Integer.parseInt(days);
    }

    boolean lacksDays() {
        return !"REMOVE".equals(kind) && (days == null || days.isBlank());
    }

    String words() {
        return reason == null ? "" : reason.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
