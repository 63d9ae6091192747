package sevenways.plan.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sevenways.library.Practice;
import sevenways.library.Practice.Variant;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.rules.PlanRules.Growth;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.Situation;

/** One day while it is planned: what it holds, and what still fits. */
class DayDraft {

    private final PlanRules rules;
    private final Situation situation;
    private final Repertoire repertoire;
    private final int day;
    private final Growth lengths;
    private final List<Choice> choices = new ArrayList<>();
    private int minutes;
    private int alone;

    DayDraft(PlanRules rules, Situation situation, Repertoire repertoire, int day) {
        this.rules = rules;
        this.situation = situation;
        this.repertoire = repertoire;
        this.day = day;
        this.lengths = rules.lengths(situation.history().weeks() + 1, day);
    }

    List<Choice> choices() {
        return choices;
    }

    /** Takes a wish in, in the length it has grown to, where it fits. */
    Optional<Choice> grant(Wish wish) {
        int ceiling = wish.named() ? lengths.named() : lengths.longest();
        return grant(wish, Math.min(wish.dose(), ceiling), ceiling);
    }

    /** Takes a wish in, in whatever length fits the minutes; in a flare, those of a flare. */
    Optional<Choice> grantAnyhow(Wish wish) {
        int most = situation.flares(day) ? rules.flare().longest() : situation.minutesADay();
        return grant(wish, lengths.longest(), most);
    }

    /** Takes in the longest variant up to so many minutes, however short it usually is. */
    Optional<Choice> grantSoft(Wish wish, int longest) {
        int limit = Math.min(longest, lengths.longest());
        return isFree(wish.practice()) && minutes < rules.flare().minutesADay()
                ? take(wish, limit, Math.min(limit, rules.flare().minutesADay() - minutes))
                : Optional.empty();
    }

    /** Takes a wish in as short as it can be. */
    Optional<Choice> grantShortest(Wish wish) {
        return isFree(wish.practice()) ? take(wish, 0, situation.minutesADay()) : Optional.empty();
    }

    private Optional<Choice> grant(Wish wish, int wanted, int limit) {
        return isFree(wish.practice())
                ? take(wish, Math.min(wanted, grown(wish.practice())), limit)
                : Optional.empty();
    }

    private Optional<Choice> take(Wish wish, int wanted, int limit) {
        Practice practice = wish.practice();
        int left = Math.min(limit, situation.minutesADay() - minutes);
        if (isAlone(practice)) {
            left = Math.min(left, rules.alone().minutes() - alone);
        }
        Optional<Choice> choice =
                repertoire.variant(practice, wanted, left).map(variant -> choice(wish, variant));
        choice.ifPresent(
                taken -> {
                    choices.add(taken);
                    minutes += taken.minutes();
                    alone += isAlone(practice) ? taken.minutes() : 0;
                });
        return choice;
    }

    private Choice choice(Wish wish, Variant variant) {
        Practice practice = wish.practice();
        String slug = practice.slug();
        String reason = wish.reason();
        List<String> arguments = wish.arguments();
        int now = grown(practice);
        int before =
                situation.history().lengthsBefore().getOrDefault(slug, rules.startOf(practice));
        boolean tellsMore =
                reason.equals("stress")
                        || reason.startsWith("helps.")
                        || situation.flares(day)
                        || situation.isWanted(slug);
        if (variant.minutes() == now && now != before && !tellsMore) {
            reason = isWayBack() ? "back" : turn(slug, now > before);
            int steps = now > before ? rules.steps().up() : rules.steps().down();
            arguments = List.of(String.valueOf(now), String.valueOf(steps));
        }
        return new Choice(slug, variant.minutes(), variant.posture(), reason, arguments);
    }

    /** What made a practice longer or shorter, as far as that is on record. */
    private String turn(String slug, boolean longer) {
        String turn = situation.history().turns().get(slug);
        boolean grown = List.of("grown", "eased").contains(turn);
        return turn != null && grown == longer ? turn : longer ? "grown" : "shrunk";
    }

    /** The minutes a practice has grown to; one length less on the way back from a flare. */
    private int grown(Practice practice) {
        int minutes =
                situation
                        .history()
                        .lengths()
                        .getOrDefault(practice.slug(), rules.startOf(practice));
        return isWayBack() ? shorter(practice, minutes) : minutes;
    }

    /** The next shorter length there is; the shortest is its own. */
    private static int shorter(Practice practice, int minutes) {
        return practice.lengths().stream()
                .filter(length -> length < minutes)
                .reduce((one, next) -> next)
                .orElse(minutes);
    }

    private boolean isWayBack() {
        return situation.flare() != null
                && day > situation.flare().to()
                && day <= situation.flare().to() + rules.flare().back();
    }

    private boolean isFree(Practice practice) {
        return choices.size() < itemsADay()
                && choices.stream().noneMatch(one -> one.practice().equals(practice.slug()))
                && !(situation.history().unsteady().contains(day)
                        && rules.distress().kinds().contains(practice.kind()));
    }

    private int itemsADay() {
        int usual = situation.flares(day) ? rules.flare().itemsADay() : rules.itemsADay();
        return situation.history().signals().light()
                ? Math.min(usual, rules.light().itemsADay())
                : usual;
    }

    private boolean isAlone(Practice practice) {
        return situation.history().weeks() < rules.alone().weeks()
                && rules.alone().kinds().contains(practice.kind());
    }
}
