package sevenways.plan.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import sevenways.plan.memory.Past;
import sevenways.plan.memory.Past.LastWeek;
import sevenways.plan.memory.Played;
import sevenways.plan.memory.Recollection;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.History;
import sevenways.plan.situation.Situation;
import sevenways.plan.situation.Situation.Flare;
import sevenways.session.Difficulty;
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
            List<Played> known,
            List<Played> lived) {

        /** How many were played to their end. */
        long done() {
            return lived.stream().filter(one -> one.ending() == Ending.COMPLETE).count();
        }
    }

    /** Plans the next week and lives it. */
    Planned next() {
        LocalDate start = BEGINNING.plusWeeks(week++);
        List<Played> known = recent(start);
        History history = recollection.of(new Past(known, stress, last), start);
        Situation situation = person.situation(week, history, flare());
        List<List<Choice>> days = planner.week(situation);
        History kept = history.with(days);
        List<Played> lived = live(start, days);
        played.addAll(lived);
        last = new LastWeek(start, kept, situation.flare() == null || !situation.flares(1));
        return new Planned(
                week, situation, days, planner.usualWeek(situation), history, known, lived);
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

    private List<Played> live(LocalDate start, List<List<Choice>> days) {
        List<Played> lived = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            LocalDate date = start.plusDays(day);
            stress.put(date, Math.clamp(person.stress() + random.nextGaussian() * 1.5, 0, 10));
            for (Choice choice : days.get(day)) {
                if (random.nextDouble() < person.diligence()) {
                    lived.add(play(choice, date));
                }
            }
        }
        return lived;
    }

    private Played play(Choice choice, LocalDate date) {
        double turn = random.nextDouble();
        Ending ending =
                turn < person.hurts()
                        ? Ending.HURT
                        : turn < person.hurts() + 0.05 ? Ending.STOPPED : Ending.COMPLETE;
        boolean rated = random.nextDouble() < person.nature().rates();
        Difficulty difficulty =
                random.nextDouble() < person.nature().hard()
                        ? Difficulty.TOO_HARD
                        : random.nextBoolean() ? Difficulty.RIGHT : Difficulty.TOO_EASY;
        double relief = person.nature().relief().getOrDefault(choice.practice(), 0.0);
        return new Played(
                choice.practice(),
                choice.minutes(),
                date,
                ending,
                rated ? difficulty : null,
                rated ? change(0) : null,
                rated ? change(relief) : null);
    }

    private int change(double relief) {
        return (int) Math.clamp(Math.round(random.nextGaussian() * 1.2 - relief), -10, 10);
    }
}
