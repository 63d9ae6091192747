package sevenways.session.record;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import sevenways.session.Ending;

/**
 * What came of it.
 *
 * @param seconds how long it was guided
 * @param pauses how often it was paused
 * @param skipped how many steps were skipped
 * @param hurtPain the pain when it hurt, 0 to 10; null where it did not, or was not told
 * @param hurtChoice what was chosen then; null where it did not hurt
 */
@Embeddable
public record Outcome(
        int seconds,
        @Enumerated(EnumType.STRING) Ending ending,
        int pauses,
        int skipped,
        @Nullable Integer hurtPain,
        @Enumerated(EnumType.STRING) @Nullable HurtChoice hurtChoice) {

    /** Of a session that simply ran. */
    public Outcome(int seconds, Ending ending) {
        this(seconds, ending, 0, 0, null, null);
    }

    /**
     * What stands once this has been told too: the longer time and the later ending count, and
     * nothing is taken back, however late it arrives.
     */
    Outcome broughtForward(Outcome told) {
        Outcome latest = told.isFurtherThan(this) ? told : this;
        return new Outcome(
                Math.max(seconds, told.seconds),
                latest.ending,
                Math.max(pauses, told.pauses),
                Math.max(skipped, told.skipped),
                worse(hurtPain, told.hurtPain),
                latest.hurtChoice != null
                        ? latest.hurtChoice
                        : hurtChoice == null ? told.hurtChoice : hurtChoice);
    }

    /** Whether this is told of a later moment than what is on record. */
    boolean isFurtherThan(Outcome recorded) {
        return recorded.ending != Ending.COMPLETE
                && (seconds > recorded.seconds
                        || seconds == recorded.seconds && ending.isLaterThan(recorded.ending)
                        || ending == Ending.COMPLETE);
    }

    private static @Nullable Integer worse(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }
}
