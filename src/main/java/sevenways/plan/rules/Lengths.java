package sevenways.plan.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.session.Ending;

/**
 * How long each practice has grown: one length longer after so many completions in a row at its
 * length or longer, one shorter after so many that were stopped or hurt. A short one changes
 * nothing, and neither does one that was interrupted.
 */
final class Lengths {

    private final Library library;
    private final PlanRules rules;

    Lengths(Library library, PlanRules rules) {
        this.library = library;
        this.rules = rules;
    }

    /** The minutes by slug, of the practices that are in these sessions. */
    Map<String, Integer> after(List<Played> sessions) {
        Map<String, List<Played>> byPractice = new HashMap<>();
        sessions.stream()
                .sorted(Comparator.comparing(Played::date))
                .forEach(
                        each ->
                                byPractice
                                        .computeIfAbsent(each.practice(), slug -> new ArrayList<>())
                                        .add(each));
        Map<String, Integer> minutes = new HashMap<>();
        byPractice.forEach(
                (slug, played) ->
                        library.practice(slug)
                                .ifPresent(
                                        practice -> minutes.put(slug, minutes(practice, played))));
        return minutes;
    }

    /** The minutes a practice starts with. */
    static int start(Practice practice, PlanRules rules) {
        List<Integer> lengths = practice.lengths();
        return lengths.get(startAt(lengths, rules));
    }

    /** The next shorter length there is; the shortest is its own. */
    static int shorter(Practice practice, int minutes) {
        return practice.lengths().stream()
                .filter(length -> length < minutes)
                .reduce((one, next) -> next)
                .orElse(minutes);
    }

    private static int startAt(List<Integer> lengths, PlanRules rules) {
        int at = 0;
        while (at + 1 < lengths.size() && lengths.get(at + 1) <= rules.start()) {
            at++;
        }
        return at;
    }

    private int minutes(Practice practice, List<Played> played) {
        List<Integer> lengths = practice.lengths();
        int at = startAt(lengths, rules);
        int well = 0;
        int badly = 0;
        for (Played each : played) {
            if (each.ending() == Ending.STOPPED || each.ending() == Ending.HURT) {
                well = 0;
                badly++;
            } else if (each.ending() == Ending.COMPLETE && each.minutes() >= lengths.get(at)) {
                well++;
            }
            if (well == rules.steps().up() || badly == rules.steps().down()) {
                at += well == rules.steps().up() ? 1 : -1;
                at = Math.clamp(at, 0, lengths.size() - 1);
                well = 0;
                badly = 0;
            }
        }
        return lengths.get(at);
    }
}
