package sevenways.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
     * @param flags questions of the safety screen that are answered with yes
     * @param told answers of the intake beside the next three, by question
     * @param needs for each pathway's slug, 0 to 10
     */
    record DemoPatient(
            String email,
            String name,
            ZoneId zone,
            @Nullable List<String> flags,
            @Nullable Map<String, List<String>> told,
            Map<String, Integer> needs,
            int minutes,
            List<String> postures,
            List<Phase> phases) {

        List<String> raisedFlags() {
            return Objects.requireNonNullElse(flags, List.of());
        }

        Map<String, List<String>> toldBeside() {
            return Objects.requireNonNullElse(told, Map.of());
        }

        int days() {
            return phases.stream().mapToInt(Phase::days).sum();
        }
    }

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
