package sevenways.plan.planner;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.library.Practice.Variant;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Situation;

/** The practices that are open to somebody, each in the length and posture that suits a day. */
class Repertoire {

    private final PlanRules rules;
    private final Situation situation;
    private final Map<String, List<Practice>> byWay = new LinkedHashMap<>();
    private final Map<String, Practice> bySlug = new LinkedHashMap<>();
    private final Map<String, String> ways = new HashMap<>();
    private final Map<String, List<Variant>> possible = new HashMap<>();
    private final Comparator<Variant> byPreference;

    Repertoire(Library library, PlanRules rules, Situation situation) {
        this.rules = rules;
        this.situation = situation;
        this.byPreference =
                Comparator.comparingInt(variant -> rules.postures().indexOf(variant.posture()));
        for (String way : situation.ways()) {
            List<Practice> all =
                    library.pathway(way).stream()
                            .flatMap(pathway -> library.practices(pathway).stream())
                            .toList();
            all.forEach(practice -> ways.put(practice.slug(), way));
            List<Practice> open = all.stream().filter(this::isOpen).toList();
            byWay.put(way, open);
            open.forEach(practice -> bySlug.put(practice.slug(), practice));
        }
    }

    /** The open practices of all pathways, those of the greatest need first. */
    List<Practice> all() {
        return List.copyOf(bySlug.values());
    }

    /** The pathways of these practices, whether they are open or not. */
    Set<String> ways(Set<String> slugs) {
        return slugs.stream()
                .flatMap(slug -> Stream.ofNullable(ways.get(slug)))
                .collect(Collectors.toSet());
    }

    /** The open practices of a pathway, in the order to try. */
    List<Practice> of(String way) {
        return byWay.getOrDefault(way, List.of());
    }

    Optional<Practice> open(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** Whether fear of movement keeps what moves the body out of this week. */
    static boolean waits(PlanRules rules, Situation situation) {
        return isAfraid(rules, situation)
                && situation.history().weeks() + 1 < rules.fear().week()
                && !rules.fear().programs().contains(situation.course().program());
    }

    static boolean isAfraid(PlanRules rules, Situation situation) {
        return situation.need("movement") >= rules.fear().from();
    }

    /** What a clinician asks for does not wait for the fear to pass. */
    private boolean waits(Practice practice) {
        return waits(rules, situation) && !situation.isWanted(practice.slug());
    }

    private boolean isOpen(Practice practice) {
        return situation.level().mayPlay()
                && !situation.isLeftOut(practice.slug())
                && (!practice.moves() || situation.level().mayMove() && !waits(practice))
                && !situation.history().hurt().contains(practice.slug())
                && !rules.leavesOut(practice, situation.conditions());
    }

    /**
     * The variant that suits: the longest up to what is wanted; else the shortest up to the limit;
     * in a posture that is possible.
     *
     * @param wanted minutes
     * @param limit minutes
     */
    Optional<Variant> variant(Practice practice, int wanted, int limit) {
        return possible(practice)
                .filter(variant -> variant.minutes() <= Math.min(wanted, limit))
                .max(
                        Comparator.comparingInt(Variant::minutes)
                                .thenComparing(byPreference.reversed()))
                .or(
                        () ->
                                possible(practice)
                                        .filter(variant -> variant.minutes() <= limit)
                                        .min(
                                                Comparator.comparingInt(Variant::minutes)
                                                        .thenComparing(byPreference)));
    }

    /** The shortest variant, in bed where that is wished and possible. */
    Optional<Variant> shortest(Practice practice, boolean inBed) {
        return possible(practice)
                .min(
                        Comparator.comparing((Variant one) -> inBed && one.posture() != Posture.bed)
                                .thenComparing(Variant::minutes)
                                .thenComparing(byPreference));
    }

    /** Whether nobody is asked to close their eyes who would rather not. */
    boolean suitsEyes(Practice practice) {
        return situation.manner().eyesMayClose() || !practice.eyesMayClose();
    }

    /** Whether some variant is no longer than so many minutes. */
    boolean fits(Practice practice, int limit) {
        return possible(practice).anyMatch(variant -> variant.minutes() <= limit);
    }

    /** Whether a practice is open in this posture, whatever postures are possible today. */
    boolean opens(String slug, Posture posture) {
        return open(slug)
                .filter(practice -> rules.allows(practice, posture, situation.conditions()))
                .isPresent();
    }

    private Stream<Variant> possible(Practice practice) {
        return possible.computeIfAbsent(practice.slug(), slug -> listed(practice)).stream();
    }

    private List<Variant> listed(Practice practice) {
        return practice.variants().stream()
                .filter(variant -> situation.postures().contains(variant.posture()))
                .filter(one -> rules.allows(practice, one.posture(), situation.conditions()))
                .toList();
    }
}
