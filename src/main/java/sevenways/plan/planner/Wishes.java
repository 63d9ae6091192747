package sevenways.plan.planner;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sevenways.library.Practice;
import sevenways.library.Program;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.rules.PlanRules.First;
import sevenways.plan.rules.PlanRules.NeedDays;
import sevenways.plan.situation.Order;
import sevenways.plan.situation.Situation;

/** What a week should hold for somebody: what must come first, the program, then the needs. */
class Wishes {

    private final Program.Week week;
    private final PlanRules rules;
    private final Situation situation;
    private final Repertoire repertoire;
    private final Rota rota;

    Wishes(Program.Week week, PlanRules rules, Situation situation, Repertoire repertoire) {
        this.week = week;
        this.rules = rules;
        this.situation = situation;
        this.repertoire = repertoire;
        this.rota = new Rota(rules, situation, repertoire);
    }

    /** What clinicians want in the plan, where it is open to the patient. */
    List<Wish> ofTheClinicians() {
        return situation.orders().stream()
                .filter(order -> !order.kind().isOut())
                .flatMap(order -> ofTheClinician(order).stream())
                .toList();
    }

    private Optional<Wish> ofTheClinician(Order order) {
        return repertoire
                .open(order.practice())
                .map(
                        practice ->
                                Wish.of(
                                                practice,
                                                order.days(),
                                                order.key(),
                                                order.by(),
                                                order.reason())
                                        .asNamed());
    }

    /** What the rules ask for, the most important first. */
    List<Wish> all() {
        return Stream.of(
                        ofTheFear(),
                        ofTheStress(),
                        situation.course().keeping() ? ofTheFavourites() : ofTheProgram(),
                        situation.course().keeping() ? Stream.<Wish>empty() : ofTheNeeds())
                .flatMap(wishes -> wishes)
                .toList();
    }

    /** Education and exposure, until they have been met and movement may begin. */
    private Stream<Wish> ofTheFear() {
        if (!Repertoire.isAfraid(rules, situation)) {
            return Stream.empty();
        }
        boolean waits = Repertoire.waits(rules, situation);
        return rules.fear().first().stream()
                .filter(first -> waits || first.practices().stream().noneMatch(this::isMet))
                .flatMap(
                        first ->
                                first(first)
                                        .map(
                                                practice ->
                                                        Wish.of(
                                                                        practice,
                                                                        first.days(),
                                                                        first.reason())
                                                                .asNamed())
                                        .stream());
    }

    private boolean isMet(String slug) {
        return situation.history().met().contains(slug);
    }

    /** The first of these that is open and fits before the week is over. */
    Optional<Practice> first(First first) {
        int limit = Math.min(situation.minutesADay(), lengths().named());
        return first.practices().stream()
                .flatMap(slug -> repertoire.open(slug).stream())
                .filter(practice -> repertoire.fits(practice, limit))
                .findFirst();
    }

    private Stream<Wish> ofTheStress() {
        if (situation.history().signals().stressful() < rules.stress().days()) {
            return Stream.empty();
        }
        String[] arguments = {
            "" + rules.stress().from(),
            "" + situation.history().signals().stressful(),
            "" + rules.stress().of()
        };
        return rules.stress().practices().stream()
                .flatMap(slug -> repertoire.open(slug).stream())
                .filter(practice -> repertoire.fits(practice, rules.start()))
                .limit(1)
                .map(
                        practice ->
                                Wish.of(practice, rules.stress().times(), "stress", arguments)
                                        .asNamed());
    }

    private Stream<Wish> ofTheProgram() {
        String reason = "program." + week.pathway();
        List<String> arguments = List.of(String.valueOf(situation.course().week()));
        return week.practices().stream()
                .flatMap(
                        dose ->
                                repertoire
                                        .open(dose.slug())
                                        .map(
                                                practice ->
                                                        new Wish(
                                                                practice,
                                                                dose.times(),
                                                                dose.minutes(),
                                                                true,
                                                                reason,
                                                                arguments))
                                        .stream());
    }

    private Stream<Wish> ofTheFavourites() {
        List<Practice> kept =
                situation.history().favourites().stream()
                        .flatMap(slug -> repertoire.open(slug).stream())
                        .limit(rules.keeping().practices())
                        .toList();
        List<String> slugs =
                kept.isEmpty()
                        ? rules.keeping().without()
                        : kept.stream().map(Practice::slug).toList();
        return slugs.stream()
                .flatMap(slug -> repertoire.open(slug).stream())
                .map(practice -> Wish.of(practice, rules.keeping().days(), "kept"));
    }

    private Stream<Wish> ofTheNeeds() {
        List<String> ways =
                situation.ways().stream()
                        .filter(way -> !way.equals(week.pathway()))
                        .filter(way -> !repertoire.of(way).isEmpty())
                        .toList();
        return IntStream.range(0, Math.min(ways.size(), rules.needs().size()))
                .boxed()
                .flatMap(at -> ofTheNeed(ways.get(at), rules.needs().get(at)));
    }

    private Stream<Wish> ofTheNeed(String way, NeedDays days) {
        if (situation.need(way) < days.from()) {
            return Stream.empty();
        }
        return rota
                .wish(way, false, days.days(), "need." + way, String.valueOf(situation.need(way)))
                .stream();
    }

    Rota rota() {
        return rota;
    }

    private PlanRules.Growth lengths() {
        return rules.lengths(situation.history().weeks() + 1, Planner.DAYS);
    }
}
