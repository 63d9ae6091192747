package sevenways.plan.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.rules.PlanRules;
import sevenways.session.Difficulty;
import sevenways.session.Ending;

/**
 * How long each practice has grown: one length longer after so many completions in a row at its
 * length or longer that were not too hard, one shorter after so many that were too hard, stopped or
 * hurt. Whoever does not rate is taken to find it right, so that nobody stands still for a question
 * left out. A short one that went well changes nothing, and neither does one that was interrupted.
 */
final class Lengths {

    private final Library library;
    private final PlanRules rules;

    Lengths(Library library, PlanRules rules) {
        this.library = library;
        this.rules = rules;
    }

    /**
     * A length with what made it.
     *
     * @param turn why it is no longer what it was, a message key after {@code plan.reason.}; null
     *     where it has not changed
     */
    record Length(int minutes, @Nullable String turn) {}

    /** The lengths by slug, of the practices that are in these sessions. */
    Map<String, Length> after(List<Played> sessions) {
        Map<String, List<Played>> byPractice = new HashMap<>();
        sessions.stream()
                .sorted(Comparator.comparing(Played::date))
                .forEach(
                        each ->
                                byPractice
                                        .computeIfAbsent(each.practice(), slug -> new ArrayList<>())
                                        .add(each));
        Map<String, Length> lengths = new HashMap<>();
        byPractice.forEach(
                (slug, played) ->
                        library.practice(slug)
                                .ifPresent(
                                        practice -> lengths.put(slug, length(practice, played))));
        return lengths;
    }

    private Length length(Practice practice, List<Played> played) {
        Steps steps = new Steps(practice.lengths());
        played.forEach(steps::take);
        return new Length(steps.lengths.get(steps.at), steps.turn);
    }

    /** The way of one practice through its lengths. */
    private class Steps {

        private final List<Integer> lengths;
        private final List<Played> well = new ArrayList<>();
        private final List<Played> badly = new ArrayList<>();
        private int at;
        private @Nullable String turn;

        Steps(List<Integer> lengths) {
            this.lengths = lengths;
            this.at = rules.startAt(lengths);
        }

        void take(Played each) {
            int length = lengths.get(at);
            boolean hard =
                    each.ending() == Ending.COMPLETE && each.difficulty() == Difficulty.TOO_HARD;
            if (each.brokeOff() || hard) {
                well.clear();
                if (each.brokeOff() || each.minutes() <= length) {
                    badly.add(each);
                }
            } else if (each.ending() == Ending.COMPLETE && each.minutes() >= length) {
                well.add(each);
            }
            if (well.size() == rules.steps().up()) {
                boolean rated = well.stream().allMatch(one -> one.difficulty() != null);
                step(1, rated ? "eased" : "grown");
            } else if (badly.size() == rules.steps().down()) {
                step(-1, badWord());
            }
        }

        private String badWord() {
            long broken = badly.stream().filter(Played::brokeOff).count();
            return broken == badly.size() ? "shrunk" : broken == 0 ? "hard" : "strained";
        }

        private void step(int by, String word) {
            int to = Math.clamp(at + by, 0, lengths.size() - 1);
            turn = to == at ? turn : word;
            at = to;
            well.clear();
            badly.clear();
        }
    }
}
