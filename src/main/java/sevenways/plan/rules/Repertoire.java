package sevenways.plan.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Variant;
import sevenways.plan.rules.PlanRules.Growth;

/** The practices that are open to somebody, each in the length and posture that suits a day. */
class Repertoire {

    private final Library library;
    private final PlanRules rules;
    private final Situation situation;

    Repertoire(Library library, PlanRules rules, Situation situation) {
        this.library = library;
        this.rules = rules;
        this.situation = situation;
    }

    /** The open practices of all pathways, those of the greatest need first. */
    List<Practice> all() {
        return situation.ways().stream().flatMap(way -> of(way).stream()).toList();
    }

    /** The open practices of a pathway, in the order to try. */
    List<Practice> of(String way) {
        return library.pathway(way).stream()
                .flatMap(pathway -> library.practices(pathway).stream())
                .filter(this::isOpen)
                .toList();
    }

    Optional<Practice> open(String slug) {
        return library.practice(slug).filter(this::isOpen);
    }

    private boolean isOpen(Practice practice) {
        return situation.level().mayPlay()
                && (!practice.moves() || situation.level().mayMove())
                && !rules.leavesOut(practice, situation.conditions());
    }

    /**
     * The variant that suits: the longest up to the usual length; else the shortest up to the
     * longest; always within the minutes left, in a posture that is possible.
     */
    Optional<Variant> variant(Practice practice, Growth lengths, int minutesLeft) {
        int usual = Math.min(lengths.usual(), minutesLeft);
        int longest = Math.min(lengths.longest(), minutesLeft);
        return possible(practice)
                .filter(variant -> variant.minutes() <= usual)
                .max(
                        Comparator.comparingInt(Variant::minutes)
                                .thenComparing(byPreference().reversed()))
                .or(
                        () ->
                                possible(practice)
                                        .filter(variant -> variant.minutes() <= longest)
                                        .min(
                                                Comparator.comparingInt(Variant::minutes)
                                                        .thenComparing(byPreference())));
    }

    private Stream<Variant> possible(Practice practice) {
        return practice.variants().stream()
                .filter(variant -> situation.postures().contains(variant.posture()));
    }

    private Comparator<Variant> byPreference() {
        return Comparator.comparingInt(variant -> rules.postures().indexOf(variant.posture()));
    }
}
