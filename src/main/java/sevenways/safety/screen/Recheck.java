package sevenways.safety.screen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The few questions that are asked again from time to time, and at once for a reason.
 *
 * @param everyDays after so many days they are asked again
 * @param questions ids of the questions
 */
public record Recheck(int everyDays, List<String> questions, List<Reason> reasons) {

    /** The name of the reason that the days have gone by. */
    public static final String WEEK = "week";

    /**
     * Something that asks at once.
     *
     * @param told whether patients may give it themselves
     * @param quietDays after an answer for this reason it does not ask again for so many days
     * @param sign whether a warning sign was named
     * @param adds ids of what is asked as well
     */
    public record Reason(
            String id, boolean told, int quietDays, boolean sign, @Nullable List<String> adds) {

        List<String> more() {
            return Objects.requireNonNullElse(adds, List.of());
        }
    }

    /** Whether it is time again on this date; both dates in the patient's zone. */
    boolean isTime(LocalDate last, LocalDate today) {
        return !today.isBefore(last.plusDays(everyDays));
    }

    public Optional<Reason> reason(String id) {
        return reasons.stream().filter(reason -> reason.id().equals(id)).findFirst();
    }

    /** Ids of the questions to ask for these reasons, each once. */
    List<String> asked(Collection<String> because) {
        Stream<String> more =
                reasons.stream()
                        .filter(reason -> because.contains(reason.id()))
                        .flatMap(reason -> reason.more().stream());
        return Stream.concat(questions.stream(), more).distinct().toList();
    }
}
