package sevenways.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.library.Practice.Variant;
import sevenways.scale.Rating;
import sevenways.scale.ZeroToTen;

/**
 * A session as its player tells of it.
 *
 * @param id made where it was played
 * @param version of the practice that was played
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
        @ZeroToTen @Nullable String painBefore,
        @ZeroToTen @Nullable String stressBefore,
        @ZeroToTen @Nullable String painAfter,
        @ZeroToTen @Nullable String stressAfter,
        @ZeroToTen @Nullable String pleasantness,
        @Nullable Difficulty difficulty,
        @Nullable UUID planItem) {

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
                null,
                null,
                null,
                null,
                null,
                null,
                planItem);
    }

    /**
     * @throws NullPointerException if the form is not valid, like the next
     */
    Beginning beginning() {
        return new Beginning(
                Objects.requireNonNull(practice),
                Objects.requireNonNull(version),
                Objects.requireNonNull(minutes),
                Objects.requireNonNull(posture),
                Objects.requireNonNull(startedAt),
                planItem);
    }

    Outcome outcome() {
        return new Outcome(
                Objects.requireNonNull(seconds),
                Objects.requireNonNull(ending),
                number(painBefore),
                number(stressBefore),
                number(painAfter),
                number(stressAfter),
                number(pleasantness),
                difficulty);
    }

    private static @Nullable Integer number(@Nullable String rating) {
        return rating == null || rating.isBlank() ? null : Rating.of(rating).value();
    }
}
