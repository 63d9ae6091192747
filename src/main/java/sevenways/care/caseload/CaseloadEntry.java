package sevenways.care.caseload;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sevenways.consent.LiveConsent;
import sevenways.progress.Direction;
import sevenways.safety.SafetyStatus;

/**
 * One patient on a caseload. What they do not share is null here, and what there is not yet too:
 * the consent tells which.
 *
 * @param attention why they need a look, the most pressing first; empty if nothing stands out
 */
record CaseloadEntry(
        LiveConsent consent,
        @Nullable SafetyStatus safety,
        @Nullable Direction direction,
        @Nullable Activity activity,
        Set<Attention> attention) {

    /** By attention, then by name. */
    static final Comparator<CaseloadEntry> ORDER =
            Comparator.comparingInt(CaseloadEntry::urgency)
                    .thenComparing(
                            entry -> entry.consent().shownName(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(entry -> entry.consent().patient().id().value());

    static CaseloadEntry of(
            LiveConsent consent,
            @Nullable SafetyStatus safety,
            @Nullable Direction direction,
            @Nullable Activity activity) {
        Set<Attention> attention = EnumSet.noneOf(Attention.class);
        Optional.ofNullable(safety)
                .map(status -> Attention.by(status.level()))
                .ifPresent(attention::add);
        if (direction == Direction.WORSE) {
            attention.add(Attention.WORSE);
        }
        if (activity != null && activity.isSilent()) {
            attention.add(Attention.SILENT);
        }
        return new CaseloadEntry(consent, safety, direction, activity, attention);
    }

    private int urgency() {
        return attention.stream().findFirst().map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }

    boolean needsALook() {
        return !attention.isEmpty();
    }

    boolean isSilent() {
        return attention.contains(Attention.SILENT);
    }
}
