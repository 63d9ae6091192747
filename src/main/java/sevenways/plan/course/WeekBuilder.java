package sevenways.plan.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.plan.PlannedItem;
import sevenways.plan.item.Items;
import sevenways.plan.item.Revisions;
import sevenways.plan.memory.Pasts;
import sevenways.plan.memory.Recollection;
import sevenways.plan.planner.Planner;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.History;
import sevenways.plan.situation.Situation;

/** Writes planned weeks down: one at a time, in the weeks of the program the patient is in. */
@Component
public class WeekBuilder {

    private final PlanWeekRepository weeks;
    private final Items items;
    private final Revisions revisions;
    private final Thinking thinking;
    private final Clock clock;

    WeekBuilder(
            PlanWeekRepository weeks,
            Items items,
            Revisions revisions,
            Thinking thinking,
            Clock clock) {
        this.weeks = weeks;
        this.items = items;
        this.revisions = revisions;
        this.thinking = thinking;
        this.clock = clock;
    }

    /** What thinks of a plan. */
    @Component
    record Thinking(Planner planner, Recollection recollection, Pasts pasts) {}

    /** Plans seven days from this date in this week of the program. */
    void write(
            PatientId patient,
            LocalDate from,
            int programWeek,
            Enrollment enrollment,
            Situations.Known known) {
        History history =
                thinking.recollection()
                        .of(thinking.pasts().of(patient, from, known.lastWeek()), from);
        Situation situation =
                known.situation()
                        .orElseThrow()
                        .on(
                                new Situation.Course(
                                        enrollment.program(),
                                        programWeek,
                                        enrollment.state() == Enrollment.State.KEEPING))
                        .after(history)
                        .in(enrollment.flareFrom(from));
        List<List<Choice>> week = thinking.planner().week(situation);
        weeks.save(
                new PlanWeek(
                        patient,
                        enrollment.program(),
                        programWeek,
                        from,
                        clock.instant(),
                        history.with(week),
                        situation.level()));
        revisions.write(
                patient,
                from,
                thinking.planner().usualWeek(situation),
                week,
                thinking.planner().why(situation));
    }

    /**
     * Plans the rest of a week anew, from what is still open today on; what is done or left out
     * stays, and the patient's own choice where it may. A week that begins only tomorrow, as for
     * who has travelled west, is planned anew from then.
     */
    void revise(PatientId patient, LocalDate today, PlanWeek week, Situations.Known known) {
        History history =
                thinking.recollection()
                        .again(
                                thinking.pasts().of(patient, today, known.lastWeek()),
                                week.history(),
                                week.startsOn(),
                                today);
        Enrollment enrollment = known.enrollment().orElseThrow();
        Situation situation =
                known.situation()
                        .orElseThrow()
                        .after(history)
                        .in(enrollment.flareFrom(week.startsOn()));
        List<List<Choice>> days = thinking.planner().week(situation);
        LocalDate from = today.isBefore(week.startsOn()) ? week.startsOn() : today;
        revisions.apply(
                patient, from, week.startsOn(), days, situation, thinking.planner().why(situation));
        week.revise(history, situation.level(), clock.instant());
    }

    /** Takes away what is planned and not done from this date on. */
    LocalDate clear(PatientId patient, LocalDate today) {
        LocalDate from = items.openFrom(patient, today);
        items.clear(patient, today);
        weeks.deleteFrom(patient, from);
        return from;
    }

    /** The items that wait for a steadier day than this. */
    public Set<UUID> waiting(PatientId patient, LocalDate day, List<PlannedItem> items) {
        Set<UUID> kinds =
                items.stream()
                        .filter(item -> item.state() == PlannedItem.State.PLANNED)
                        .filter(item -> thinking.planner().waitsForSteadyDay(item.practice()))
                        .map(PlannedItem::id)
                        .collect(Collectors.toSet());
        return kinds.isEmpty() || !thinking.pasts().isHard(patient, day) ? Set.of() : kinds;
    }

    /** Lets what is open from this date on rest. */
    void rest(PatientId patient, LocalDate from) {
        items.rest(patient, from);
    }

    /** What rests since this date goes on so many days later. */
    void goOn(PatientId patient, LocalDate from, long days) {
        items.goOn(patient, from, days);
    }

    /** Notes with the week that this date lies in what hurt. */
    public void noteHurt(PatientId patient, LocalDate date, String practice) {
        weeks.noteHurt(patient, date.minusDays(Planner.DAYS - 1L), date, practice);
    }

    /** The week of the program that comes next: the same again where that is wished. */
    static int next(Optional<PlanWeek> last, Enrollment enrollment, boolean again) {
        return last.filter(week -> week.isOf(enrollment))
                .map(week -> week.programWeek() + (again ? 0 : 1))
                .orElse(1);
    }
}
