package sevenways.plan.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.plan.planner.Why;
import sevenways.plan.planner.Why.Reason;
import sevenways.plan.situation.Choice;

/** The changes of a week by rule, kept until all of its items are there. */
class Noted {

    private final PatientId patient;
    private final Why why;
    private final Map<Same, UUID> bundles = new HashMap<>();
    private final List<PlanChange> changes = new ArrayList<>();

    Noted(PatientId patient, Why why) {
        this.patient = patient;
        this.why = why;
    }

    /** What is the same change to the patient, on whichever day. */
    private record Same(
            @Nullable String before,
            int minutesBefore,
            @Nullable String after,
            int minutes,
            Reason why) {

        static Same of(@Nullable Choice before, @Nullable Choice after, Reason why) {
            return new Same(
                    before == null ? null : before.practice(),
                    before == null ? 0 : before.minutes(),
                    after == null ? null : after.practice(),
                    after == null ? 0 : after.minutes(),
                    why);
        }
    }

    /** Notes what became of an item on this day, if that is anything to be told of. */
    void note(PlanItem item, int day, @Nullable Choice was, @Nullable Choice is) {
        if (differ(was, is)) {
            Reason reason = why.of(day, was, is);
            UUID bundle =
                    bundles.computeIfAbsent(Same.of(was, is, reason), same -> TimeOrderedId.next());
            changes.add(new PlanChange(patient, item.id(), was, item.choice(), reason, bundle));
        }
    }

    List<PlanChange> changes() {
        return changes;
    }

    /** Whether it is a change to be told of: another reason, or time of the same day, is none. */
    static boolean differ(@Nullable Choice was, @Nullable Choice is) {
        return was == null || is == null ? was != is : !was.isLike(is);
    }
}
