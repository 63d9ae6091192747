package sevenways.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import sevenways.plan.rules.Past.LastWeek;
import sevenways.plan.rules.Situation.Flare;
import sevenways.session.Ending;

/** Weeks of a patient's life with their plan, lived by chance. */
class Life {

    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 5);

    private final Planner planner;
    private final Recollection recollection;
    private final Person person;
    private final Random random;
    private final List<Played> played = new ArrayList<>();
    private final Map<LocalDate, Double> stress = new HashMap<>();
    private @Nullable LastWeek last;
    private int week;

    Life(Planner planner, Recollection recollection, Person person, Random random) {
        this.planner = planner;
        this.recollection = recollection;
        this.person = person;
        this.random = random;
    }

    /** A week that was planned. */
    record Planned(
            int number,
            Situation situation,
            List<List<Choice>> days,
            List<List<Choice>> usual,
            History history,
            int done) {}

    /** Plans the next week and lives it. */
    Planned next() {
        LocalDate start = BEGINNING.plusWeeks(week++);
        History history = recollection.of(new Past(recent(start), stress, last), start);
        Situation situation = person.situation(week, history, flare());
        List<List<Choice>> days = planner.week(situation);
        History kept = history.with(days);
        int done = live(start, days);
        last = new LastWeek(start, kept, situation.flare() == null || !situation.flares(1));
        return new Planned(week, situation, days, planner.usualWeek(situation), history, done);
    }

    private List<Played> recent(LocalDate start) {
        LocalDate from = start.minusDays(recollection.days());
        return played.stream().filter(one -> !one.date().isBefore(from)).toList();
    }

    private @Nullable Flare flare() {
        if (person.flareWeek() == 0 || week < person.flareWeek() || week > person.flareWeek() + 1) {
            return null;
        }
        return week == person.flareWeek() ? new Flare(1, 7) : new Flare(-6, 0);
    }

    private int live(LocalDate start, List<List<Choice>> days) {
        int done = 0;
        for (int day = 0; day < days.size(); day++) {
            LocalDate date = start.plusDays(day);
            stress.put(date, Math.clamp(person.stress() + random.nextGaussian() * 1.5, 0, 10));
            for (Choice choice : days.get(day)) {
                if (random.nextDouble() < person.diligence()) {
                    double turn = random.nextDouble();
                    Ending ending =
                            turn < person.hurts()
                                    ? Ending.HURT
                                    : turn < person.hurts() + 0.05
                                            ? Ending.STOPPED
                                            : Ending.COMPLETE;
                    played.add(new Played(choice.practice(), choice.minutes(), date, ending));
                    done += ending == Ending.COMPLETE ? 1 : 0;
                }
            }
        }
        return done;
    }
}
