package sevenways.session.log;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
 * @param calm {@code flare} where it was played in the look for a flare
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
        @Pattern(regexp = COUNT, message = "{session.form.broken}") @Nullable String pauses,
        @Pattern(regexp = COUNT, message = "{session.form.broken}") @Nullable String skipped,
        @ZeroToTen @Nullable String hurtPain,
        @Pattern(regexp = "|GO_ON|CALM|END", message = "{session.form.broken}")
                @Nullable String hurtChoice,
        @ZeroToTen @Nullable String painBefore,
        @ZeroToTen @Nullable String stressBefore,
        @Pattern(regexp = "|" + AN_ID, message = "{session.form.broken}") @Nullable String planItem,
        @Nullable String calm) {

    private static final String COUNT = "\\d{0,4}";
    private static final String AN_ID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

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
                planItem == null ? null : planItem.toString(),
                null);
    }

    /** It with what may be left out left out, where that is wrong. */
    SessionForm without(Faults faults) {
        return new SessionForm(
                id,
                practice,
                version,
                minutes,
                posture,
                startedAt,
                seconds,
                ending,
                faults.unless("pauses", pauses),
                faults.unless("skipped", skipped),
                faults.unless("hurtPain", hurtPain),
                faults.unless("hurtChoice", hurtChoice),
                faults.unless("painBefore", painBefore),
                faults.unless("stressBefore", stressBefore),
                faults.unless("planItem", planItem),
                calm);
    }

    /** Where it is read once it is on record. */
    String address() {
        return "/sessions/" + id + ("flare".equals(calm) ? "?calm=flare" : "");
    }

    /**
     * All that is told of a session. No more steps are skipped than there are: who goes back and
     * skips one again has skipped it once.
     *
     * @throws NullPointerException if the form is not valid
     */
    Telling telling(Practice played, Afterwards afterwards, Experiment experiment) {
        Beginning beginning = beginning();
        int steps =
                played.variant(beginning.minutes(), beginning.posture())
                        .map(variant -> variant.steps().size())
                        .orElse(0);
        return new Telling(
                Objects.requireNonNull(id), beginning, outcome(steps), afterwards, experiment);
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
                planItem == null || planItem.isEmpty() ? null : UUID.fromString(planItem));
    }

    /**
     * What came of it.
     *
     * @param steps that there are; 0 where that is not known
     */
    private Outcome outcome(int steps) {
        return new Outcome(
                Objects.requireNonNull(seconds),
                Objects.requireNonNull(ending),
                count(pauses),
                steps > 0 ? Math.min(count(skipped), steps) : count(skipped),
                number(hurtPain),
                hurtChoice == null || hurtChoice.isEmpty() ? null : HurtChoice.valueOf(hurtChoice));
    }

    private static int count(@Nullable String written) {
        return written == null || written.isEmpty() ? 0 : Integer.parseInt(written);
    }

    /** The rating that a valid field names; null where nothing was chosen. */
    static @Nullable Integer number(@Nullable String rating) {
        return rating == null || rating.isBlank() ? null : Rating.of(rating).value();
    }
}
