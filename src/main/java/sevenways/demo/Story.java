package sevenways.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import sevenways.demo.DemoPeople.DemoPatient;
import sevenways.demo.DemoPeople.Phase;

/**
 * One patient's made-up history, drawn from their phases: the same for the same seed and last day.
 */
record Story(List<Moment> moments, List<Evening> evenings, List<Playing> playings) {

    /** A check-in. */
    record Moment(LocalDate date, LocalTime time, int pain, int stress) {}

    /** What the day was like, each 0 to 10. */
    record Evening(LocalDate date, int sleep, int mood, int function) {}

    /** A session, with ratings 0 to 10 before and after. */
    record Playing(
            LocalDate date,
            LocalTime time,
            int nth,
            int painBefore,
            int stressBefore,
            int painAfter,
            int stressAfter) {}

    /**
     * @param last the last day of the history, in the patient's zone
     */
    static Story of(DemoPatient patient, long seed, LocalDate last) {
        Story story = new Story(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Random chance = new Random(seed ^ patient.email().hashCode());
        LocalDate date = last.minusDays(patient.days() - 1L);
        for (Phase phase : patient.phases()) {
            for (int day = 0; day < phase.days(); day++) {
                story.tell(date, phase, day, chance);
                date = date.plusDays(1);
            }
        }
        return story;
    }

    private void tell(LocalDate date, Phase phase, int day, Random chance) {
        int pain = rating(phase.painOn(day) + phase.strays() * chance.nextGaussian());
        int stress = rating(phase.stressOn(day) + phase.strays() * chance.nextGaussian());
        if (chance.nextDouble() < phase.logged()) {
            moments.add(
                    new Moment(
                            date,
                            LocalTime.of(7 + chance.nextInt(2), chance.nextInt(60)),
                            pain,
                            stress));
            if (chance.nextDouble() < 0.4) {
                LocalTime evening = LocalTime.of(20, chance.nextInt(60));
                moments.add(
                        new Moment(
                                date,
                                evening,
                                rating(pain + chance.nextGaussian()),
                                rating(stress + chance.nextGaussian())));
            }
            if (chance.nextDouble() < 0.8) {
                evenings.add(evening(date, pain, stress, chance));
            }
        }
        if (chance.nextDouble() < phase.sessions() / 7) {
            playings.add(playing(date, pain, stress, chance));
        }
    }

    private static Evening evening(LocalDate date, int pain, int stress, Random chance) {
        return new Evening(
                date,
                rating(9 - 0.6 * pain + chance.nextGaussian()),
                rating(9 - 0.6 * stress + chance.nextGaussian()),
                rating(10 - 0.75 * pain + chance.nextGaussian()));
    }

    private Playing playing(LocalDate date, int pain, int stress, Random chance) {
        return new Playing(
                date,
                LocalTime.of(12 + chance.nextInt(7), chance.nextInt(60)),
                playings.size(),
                pain,
                stress,
                rating(pain - 0.4 + 0.8 * chance.nextGaussian()),
                rating(stress - 1.2 + 0.9 * chance.nextGaussian()));
    }

    private static int rating(double value) {
        return (int) Math.clamp(Math.round(value), 0, 10);
    }
}
