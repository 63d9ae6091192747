package sevenways.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sevenways.library.Practice;
import sevenways.plan.Prescription;
import sevenways.session.Stillness;

/** The file of the demo's people. */
record DemoPeople(
        int version,
        long seed,
        String password,
        String operator,
        Clinician clinician,
        List<DemoPatient> patients) {

    record Clinician(String email, String name, String profession) {}

    /**
     * Days count from the first, which is 0.
     *
     * @param flags questions of the safety screen that are answered with yes
     * @param askedAgain the days on which that screen was answered again
     * @param told answers of the intake beside the next three, by question
     * @param needs for each pathway's slug, 0 to 10
     * @param answers to questionnaires
     * @param notes by their days, each on one on which something is logged
     * @param flares the days on which one was noted
     * @param cues what practices are tied to, by their slugs
     * @param orders what the clinician says of the plan
     */
    record DemoPatient(
            String email,
            String name,
            ZoneId zone,
            List<String> flags,
            List<Integer> askedAgain,
            Map<String, List<String>> told,
            Map<String, Integer> needs,
            int minutes,
            List<String> postures,
            List<Phase> phases,
            List<Sitting> answers,
            Map<Integer, String> notes,
            List<Integer> flares,
            List<OwnTimer> timers,
            Map<String, String> cues,
            List<Order> orders) {

        /** What a file leaves out is empty. */
        DemoPatient {
            flags = Objects.requireNonNullElse(flags, List.of());
            askedAgain = Objects.requireNonNullElse(askedAgain, List.of());
            told = Objects.requireNonNullElse(told, Map.of());
            answers = Objects.requireNonNullElse(answers, List.of());
            notes = Objects.requireNonNullElse(notes, Map.of());
            flares = Objects.requireNonNullElse(flares, List.of());
            timers = Objects.requireNonNullElse(timers, List.of());
            cues = Objects.requireNonNullElse(cues, Map.of());
            orders = Objects.requireNonNullElse(orders, List.of());
        }

        int days() {
            return phases.stream().mapToInt(Phase::days).sum();
        }

        /** The first day of the history of which this is the day after the last. */
        LocalDate firstDay(LocalDate today) {
            return today.minusDays(days());
        }
    }

    /**
     * What was answered on a day.
     *
     * @param day counted from the first, which is 0
     * @param given for each measure's id the numbers that were chosen, by its items' ids
     */
    record Sitting(int day, Map<String, Map<String, Integer>> given) {}

    /** A timer under a name of its own. */
    record OwnTimer(
            String name,
            int minutes,
            int every,
            int delay,
            Stillness.Sound sound,
            Practice.Posture posture) {}

    /** What the clinician says of a practice in the plan, on so many days of a week. */
    record Order(String practice, Prescription.Kind kind, int days, String reason) {}

    /**
     * A stretch of days.
     *
     * @param pain from its first day to its last, 0 to 10
     * @param stress likewise
     * @param strays standard deviation of a single day around that
     * @param logged share of the days with a check-in, 0 to 1
     * @param sessions how many a week
     */
    record Phase(
            int days,
            List<Double> pain,
            List<Double> stress,
            double strays,
            double logged,
            double sessions) {

        double painOn(int day) {
            return between(pain, day);
        }

        double stressOn(int day) {
            return between(stress, day);
        }

        private double between(List<Double> ends, int day) {
            return ends.getFirst()
                    + (ends.getLast() - ends.getFirst()) * day / Math.max(1, days - 1);
        }
    }
}
