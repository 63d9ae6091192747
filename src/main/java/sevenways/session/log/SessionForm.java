package sevenways.session.log;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.library.Practice.Variant;
import sevenways.scale.Rating;
import sevenways.scale.ZeroToTen;
import sevenways.session.Ending;
import sevenways.session.experiment.Experiment;
import sevenways.session.record.Afterwards;
import sevenways.session.record.Beginning;
import sevenways.session.record.HurtChoice;
import sevenways.session.record.Outcome;
import sevenways.session.record.Telling;

/**
 * A session as its player tells of it; how it was afterwards is an {@link AfterwardsForm} of the
 * same page.
 *
 * @param id made where it was played
 * @param version of the practice that was played
 * @param pauses how often it was paused, like the steps that were skipped; null for none
 */
@Plausible
record SessionForm(
        @NotNull(message = "{session.form.broken}") @Nullable UUID id,
        @NotNull(message = "{session.form.broken}") @Nullable String practice,
        @NotNull(message = "{session.form.broken}") @Nullable Integer version,
        @NotNull(message = "{session.form.broken}") @Nullable Integer minutes,
        @NotNull(message = "{session.form.broken}") @Nullable Posture posture,
        @NotNull(message = "{session.form.broken}") @Nullable Instant startedAt,
        @NotNull(message = "{session.form.broken}") @Nullable Integer seconds,
        @NotNull(message = "{session.form.broken}") @Nullable Ending ending,
        @PositiveOrZero(message = "{session.form.broken}")
                @Max(value = MOST, message = "{session.form.broken}")
                @Nullable Integer pauses,
        @PositiveOrZero(message = "{session.form.broken}")
                @Max(value = MOST, message = "{session.form.broken}")
                @Nullable Integer skipped,
        @ZeroToTen @Nullable String hurtPain,
        @Nullable HurtChoice hurtChoice,
        @ZeroToTen @Nullable String painBefore,
        @ZeroToTen @Nullable String stressBefore,
        @Nullable UUID planItem) {

    private static final int MOST = 9_999;

    /** What is sent where nothing times the session: that it was read to its end. */
    static SessionForm read(
            UUID id,
            Practice practice,
            Variant variant,
            Instant startedAt,
            @Nullable UUID planItem) {
        return new SessionForm(
                id,
                practice.slug(),
                practice.version(),
                variant.minutes(),
                variant.posture(),
                startedAt,
                variant.minutes() * 60,
                Ending.COMPLETE,
                0,
                0,
                null,
                null,
                null,
                null,
                planItem);
    }

    /**
     * All that is told of a session.
     *
     * @throws NullPointerException if the form is not valid
     */
    Telling telling(Afterwards afterwards, Experiment experiment) {
        return new Telling(
                Objects.requireNonNull(id), beginning(), outcome(), afterwards, experiment);
    }

    private Beginning beginning() {
        return new Beginning(
                Objects.requireNonNull(practice),
                Objects.requireNonNull(version),
                Objects.requireNonNull(minutes),
                Objects.requireNonNull(posture),
                Objects.requireNonNull(startedAt),
                number(painBefore),
                number(stressBefore),
                planItem);
    }

    private Outcome outcome() {
        return new Outcome(
                Objects.requireNonNull(seconds),
                Objects.requireNonNull(ending),
                Objects.requireNonNullElse(pauses, 0),
                Objects.requireNonNullElse(skipped, 0),
                number(hurtPain),
                hurtChoice);
    }

    /** The rating that a valid field names; null where nothing was chosen. */
    static @Nullable Integer number(@Nullable String rating) {
        return rating == null || rating.isBlank() ? null : Rating.of(rating).value();
    }
}
