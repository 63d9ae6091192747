package sevenways.plan.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sevenways.library.Practice;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Help;
import sevenways.plan.situation.Situation;

/**
 * Whose turn it is among the practices of a pathway that fit alike: one practice a week, another
 * one the next week. Every second week it is one that the patient knows: what seems to help them
 * most, or else a favourite, where there is one.
 */
class Rota {

    private final PlanRules rules;
    private final Situation situation;
    private final Repertoire repertoire;
    private final int turn;

    Rota(PlanRules rules, Situation situation, Repertoire repertoire) {
        this.rules = rules;
        this.situation = situation;
        this.repertoire = repertoire;
        this.turn = situation.history().weeks();
    }

    /**
     * To have this week's practice of a pathway.
     *
     * @param steady whether it has to suit hard days too
     * @param reason told where it is not there because it seems to help
     */
    Optional<Wish> wish(String way, boolean steady, int days, String reason, String... arguments) {
        List<Practice> fitting = fitting(way, steady);
        Optional<Practice> picked = pick(fitting);
        Optional<Help> help =
                isForTheKnown() ? help(fitting).filter(one -> isOf(one, picked)) : Optional.empty();
        return picked.map(
                practice ->
                        help.map(one -> because(practice, days, one))
                                .orElseGet(() -> Wish.of(practice, days, reason, arguments)));
    }

    /** All that fit, whosever turn it is. */
    Stream<Practice> shortestFirst(String way, boolean steady) {
        return fitting(way, steady).stream()
                .sorted(Comparator.comparing(practice -> practice.lengths().getFirst()));
    }

    /** Whether there is one. */
    boolean has(String way, boolean steady) {
        return !fitting(way, steady).isEmpty();
    }

    private Optional<Practice> pick(List<Practice> fitting) {
        Optional<Practice> known = known(fitting);
        if (fitting.isEmpty() || known.isPresent() && isForTheKnown()) {
            return known;
        }
        List<Practice> others = without(fitting, one -> isOf(one, known));
        List<Practice> fresh = without(others, this::wasThereLastWeek);
        int at = known.isPresent() ? turn / 2 : turn;
        return Optional.of(fresh.get(at % fresh.size()));
    }

    private boolean wasThereLastWeek(Practice practice) {
        return situation.history().lastWeek().contains(practice.slug());
    }

    /** Those that are left, or all of them where none would be. */
    private static List<Practice> without(List<Practice> all, Predicate<Practice> out) {
        List<Practice> left = all.stream().filter(out.negate()).toList();
        return left.isEmpty() ? all : left;
    }

    private boolean isForTheKnown() {
        return turn % 2 == 1;
    }

    private Optional<Practice> known(List<Practice> fitting) {
        return help(fitting)
                .map(Help::practice)
                .or(() -> situation.history().favourites().stream().filter(in(fitting)).findFirst())
                .flatMap(repertoire::open);
    }

    private Optional<Help> help(List<Practice> fitting) {
        return situation.history().helps().stream()
                .filter(help -> in(fitting).test(help.practice()))
                .findFirst();
    }

    /** Those that suit the eyes first; alone where there is a choice of them. */
    private List<Practice> fitting(String way, boolean steady) {
        int limit = Math.min(situation.minutesADay(), longest());
        List<Practice> fitting =
                repertoire.of(way).stream()
                        .filter(practice -> repertoire.fits(practice, limit))
                        .filter(one -> !steady || !rules.distress().kinds().contains(one.kind()))
                        .sorted(Comparator.comparing(one -> !repertoire.suitsEyes(one)))
                        .toList();
        List<Practice> suiting = fitting.stream().filter(repertoire::suitsEyes).toList();
        return suiting.size() > 1 ? suiting : fitting;
    }

    private int longest() {
        return rules.lengths(situation.history().weeks() + 1, Planner.DAYS).longest();
    }

    private static Wish because(Practice practice, int days, Help help) {
        return Wish.of(
                practice,
                days,
                "helps." + help.rated(),
                String.valueOf(help.sessions()),
                String.format(Locale.ROOT, "%.1f", -help.change()),
                String.format(Locale.ROOT, "%.1f", help.give()));
    }

    private static Predicate<String> in(List<Practice> fitting) {
        return slug -> fitting.stream().anyMatch(one -> one.slug().equals(slug));
    }

    private static boolean isOf(Practice one, Optional<Practice> other) {
        return other.filter(it -> it.slug().equals(one.slug())).isPresent();
    }

    private static boolean isOf(Help help, Optional<Practice> practice) {
        return practice.filter(it -> it.slug().equals(help.practice())).isPresent();
    }
}
