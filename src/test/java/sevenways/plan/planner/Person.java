package sevenways.plan.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice.Posture;
import sevenways.plan.situation.History;
import sevenways.plan.situation.Order;
import sevenways.plan.situation.Order.Kind;
import sevenways.plan.situation.PartOfDay;
import sevenways.plan.situation.Situation;
import sevenways.plan.situation.Situation.Course;
import sevenways.plan.situation.Situation.Flare;
import sevenways.plan.situation.Situation.Manner;
import sevenways.safety.SafetyLevel;

/**
 * A patient of the tests.
 *
 * @param diligence the share of planned items they do, 0 to 1
 * @param stress the mean of their days' stress, 0 to 10
 * @param hurts the share of sessions that end with hurt
 * @param flareWeek the week they flare up in; 0 for none
 * @param nature what else tells them from others
 */
record Person(
        String name,
        String program,
        Map<String, Integer> needs,
        int minutes,
        Set<Posture> postures,
        SafetyLevel level,
        Set<String> conditions,
        double diligence,
        double stress,
        double hurts,
        int flareWeek,
        Nature nature) {

    /**
     * What tells people apart.
     *
     * @param times of the day that suit them
     * @param rates the share of sessions they rate, before, after and by how hard it was
     * @param hard the share of those that are too hard
     * @param relief by how much stress is lower after a practice, by its slug, on average
     * @param keepsFrom the week their program is over from; 0 for never
     * @param orders what they and their clinicians have said of practices
     */
    record Nature(
            Set<PartOfDay> times,
            boolean eyesMayClose,
            double rates,
            double hard,
            Map<String, Double> relief,
            int keepsFrom,
            List<Order> orders) {

        static final Nature PLAIN = new Nature(Set.of(), true, 0, 0, Map.of(), 0, List.of());

        static Nature draw(Random random) {
            Set<PartOfDay> times = new HashSet<>();
            for (PartOfDay part : PartOfDay.values()) {
                if (random.nextInt(3) == 0) {
                    times.add(part);
                }
            }
            Map<String, Double> relief = new HashMap<>();
            for (String slug : List.of("celebrate-a-win", "body-scan", "catch-the-thought")) {
                relief.put(slug, random.nextBoolean() ? 3.0 : 0.0);
            }
            return new Nature(
                    times,
                    random.nextBoolean(),
                    random.nextDouble(),
                    random.nextDouble() * 0.4,
                    relief,
                    random.nextInt(4) == 0 ? 6 + random.nextInt(6) : 0,
                    orders(random));
        }

        /** Of one in three people something was said. */
        private static List<Order> orders(Random random) {
            List<Order> orders = new ArrayList<>();
            for (String slug : SPOKEN_OF) {
                if (random.nextInt(3 * SPOKEN_OF.size() / 2) == 0) {
                    Kind kind = Kind.values()[random.nextInt(4)];
                    int days = kind.isOut() ? 0 : 1 + random.nextInt(3);
                    orders.add(new Order(slug, kind, days, kind == Kind.DROP ? "" : "A", "B"));
                }
            }
            return orders;
        }
    }

    /** Somebody who rates nothing, at any time of the day. */
    Person(
            String name,
            String program,
            Map<String, Integer> needs,
            int minutes,
            Set<Posture> postures,
            SafetyLevel level,
            Set<String> conditions,
            double diligence,
            double stress,
            double hurts,
            int flareWeek) {
        this(
                name,
                program,
                needs,
                minutes,
                postures,
                level,
                conditions,
                diligence,
                stress,
                hurts,
                flareWeek,
                Nature.PLAIN);
    }

    static final List<String> WAYS =
            List.of(
                    "stress-cycle",
                    "mindfulness",
                    "emotions",
                    "self-efficacy",
                    "movement",
                    "cbt",
                    "social");
    private static final List<String> CONDITIONS =
            List.of(
                    "psychosis",
                    "ptsd",
                    "epilepsy",
                    "copd",
                    "panic",
                    "dizziness",
                    "pregnancy",
                    "recent-surgery",
                    "osteoporosis");
    private static final List<String> SPOKEN_OF =
            List.of(
                    "long-exhale",
                    "body-scan",
                    "morning-mobility",
                    "walk-and-notice",
                    "expressive-writing",
                    "catch-the-thought",
                    "reach-out",
                    "hurt-is-not-harm");
    private static final List<String> PROGRAMS =
            List.of(
                    "seven-ways",
                    "move-without-fear",
                    "two-minutes-a-day",
                    "sleep-and-wind-down",
                    "calm-a-flare");

    /** Somebody, as chance has it. */
    static Person draw(Random random) {
        Map<String, Integer> needs = new HashMap<>();
        WAYS.forEach(way -> needs.put(way, random.nextInt(11)));
        Set<Posture> postures = new HashSet<>();
        postures.add(Posture.values()[random.nextInt(4)]);
        for (Posture posture : Posture.values()) {
            if (random.nextBoolean()) {
                postures.add(posture);
            }
        }
        Set<String> conditions = new HashSet<>();
        CONDITIONS.stream().filter(one -> random.nextInt(7) == 0).forEach(conditions::add);
        return new Person(
                "somebody",
                PROGRAMS.get(random.nextInt(PROGRAMS.size())),
                needs,
                List.of(2, 5, 10, 15, 20).get(random.nextInt(5)),
                postures,
                SafetyLevel.values()[random.nextInt(5)],
                conditions,
                random.nextDouble(),
                random.nextDouble() * 9,
                random.nextDouble() * 0.2,
                random.nextInt(3) == 0 ? 1 + random.nextInt(12) : 0,
                Nature.draw(random));
    }

    Person with(Map<String, Integer> other) {
        return new Person(
                name,
                program,
                other,
                minutes,
                postures,
                level,
                conditions,
                diligence,
                stress,
                hurts,
                flareWeek,
                nature);
    }

    Person with(SafetyLevel other) {
        return new Person(
                name,
                program,
                needs,
                minutes,
                postures,
                other,
                conditions,
                diligence,
                stress,
                hurts,
                flareWeek,
                nature);
    }

    Person hurting(double other) {
        return new Person(
                name,
                program,
                needs,
                minutes,
                postures,
                level,
                conditions,
                diligence,
                stress,
                other,
                flareWeek,
                nature);
    }

    Person having(String condition) {
        return new Person(
                name,
                program,
                needs,
                minutes,
                postures,
                level,
                Set.of(condition),
                diligence,
                stress,
                hurts,
                flareWeek,
                nature);
    }

    Person being(Nature other) {
        return new Person(
                name,
                program,
                needs,
                minutes,
                postures,
                level,
                conditions,
                diligence,
                stress,
                hurts,
                flareWeek,
                other);
    }

    /** What their week has to fit. */
    Situation situation(int programWeek, History history, @Nullable Flare flare) {
        return new Situation(
                new Course(
                        program,
                        programWeek,
                        nature.keepsFrom() > 0 && programWeek >= nature.keepsFrom()),
                needs,
                ways(),
                minutes,
                postures,
                new Manner(nature.times(), nature.eyesMayClose()),
                level,
                conditions,
                history,
                flare,
                nature.orders());
    }

    private List<String> ways() {
        List<String> ways = new ArrayList<>(WAYS);
        ways.sort(Comparator.comparing(way -> -needs.getOrDefault(way, 0)));
        if (needs.getOrDefault("movement", 0) >= 7 && ways.indexOf("movement") < 3) {
            ways.remove("movement");
            ways.add(3, "movement");
        }
        return ways;
    }
}
