package sevenways.plan.planner;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.History.Signals;
import sevenways.plan.situation.Order;
import sevenways.plan.situation.Situation;

/** Finds the reason of a change, from the data that brought it about. */
public class Why {

    /** Reasons of an item that are reasons of a change too. */
    private static final Set<String> OWN =
            Set.of(
                    "grown",
                    "eased",
                    "shrunk",
                    "hard",
                    "strained",
                    "back",
                    "stress",
                    "helps.pain",
                    "helps.stress");

    private final Library library;
    private final PlanRules rules;
    private final Situation situation;

    Why(Library library, PlanRules rules, Situation situation) {
        this.library = library;
        this.rules = rules;
        this.situation = situation;
    }

    /**
     * A reason.
     *
     * @param key a message key after {@code plan.reason.}
     * @param arguments what the message asks for
     */
    public record Reason(String key, List<String> arguments) {

        private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");

        static Reason of(String key, Object... arguments) {
            return new Reason(key, Arrays.stream(arguments).map(String::valueOf).toList());
        }

        /**
         * What the message is told with: figures as figures, so that each language writes its own.
         */
        public Object[] values() {
            return arguments.stream().map(Reason::value).toArray();
        }

        private static Object value(String argument) {
            return FIGURE.matcher(argument).matches() ? new BigDecimal(argument) : argument;
        }
    }

    /**
     * Why something was taken out, put in, or put in another's place: the gravest reason there is.
     *
     * @param day of the week, 1 to 7
     * @param before null for what is new
     * @param after null for what goes
     */
    public Reason of(int day, @Nullable Choice before, @Nullable Choice after) {
        Reason closed = before == null ? null : closed(day, before);
        if (closed != null) {
            return closed;
        }
        if (after != null && situation.isWanted(after.practice())) {
            return new Reason(after.reason(), after.reasonArguments());
        }
        if (situation.flares(day)) {
            return Reason.of("flare");
        }
        if (after != null && isOwn(after, before)) {
            return new Reason(after.reason(), after.reasonArguments());
        }
        Signals signals = situation.history().signals();
        if (signals.light()) {
            return Reason.of("light", signals.done(), signals.planned());
        }
        if (signals.stressful() >= rules.stress().days()) {
            return Reason.of(
                    "stress", rules.stress().from(), signals.stressful(), rules.stress().of());
        }
        return after == null
                ? Reason.of("room")
                : new Reason(after.reason(), after.reasonArguments());
    }

    private static boolean isOwn(Choice after, @Nullable Choice before) {
        return OWN.contains(after.reason())
                && (before == null
                        || !before.practice().equals(after.practice())
                        || before.minutes() != after.minutes());
    }

    private @Nullable Reason closed(int day, Choice before) {
        Practice practice = library.practice(before.practice()).orElse(null);
        if (practice == null) {
            return Reason.of("gone");
        }
        if (!situation.level().mayPlay() || practice.moves() && !situation.level().mayMove()) {
            return Reason.of("safety");
        }
        Optional<Order> order = situation.order(practice.slug()).filter(it -> it.kind().isOut());
        if (order.isPresent()) {
            return new Reason(order.get().key(), order.get().arguments());
        }
        if (situation.history().hurt().contains(practice.slug())) {
            return Reason.of("hurt", rules.hurt().days());
        }
        if (rules.leavesOut(practice, situation.conditions())
                || !rules.allows(practice, before.posture(), situation.conditions())) {
            return Reason.of("condition");
        }
        if (practice.moves() && Repertoire.waits(rules, situation)) {
            return Reason.of("fear", situation.need("movement"), rules.fear().week());
        }
        if (situation.history().unsteady().contains(day)
                && rules.distress().kinds().contains(practice.kind())) {
            return Reason.of("distress", rules.distress().from());
        }
        if (!situation.postures().contains(before.posture())) {
            return Reason.of("posture");
        }
        return before.minutes() > situation.minutesADay()
                ? Reason.of("minutes", situation.minutesADay())
                : null;
    }
}
