package sevenways.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.plan.rules.Choice;
import sevenways.plan.rules.Planner;
import sevenways.plan.rules.Situation;

/** Writes planned weeks down: one at a time, counted from the day of enrolment. */
@Component
class WeekBuilder {

    private final PlanWeekRepository weeks;
    private final PlanItemRepository items;
    private final Planner planner;
    private final Clock clock;

    WeekBuilder(PlanWeekRepository weeks, PlanItemRepository items, Planner planner, Clock clock) {
        this.weeks = weeks;
        this.items = items;
        this.planner = planner;
        this.clock = clock;
    }

    Optional<PlanWeek> latest(PatientId patient) {
        return weeks.findFirstByPatientIdOrderByStartsOnDesc(patient);
    }

    /** Plans seven days from this date, unless the latest week has not ended by then. */
    boolean build(PatientId patient, LocalDate from, Situation situation) {
        if (latest(patient).filter(week -> !week.endsOn().isBefore(from)).isPresent()) {
            return false;
        }
        write(patient, from, situation);
        return true;
    }

    /**
     * Plans seven days anew from this date, or from the next one where something of the day is done
     * or skipped already; what was planned from there on goes.
     */
    void renew(PatientId patient, LocalDate today, Situation situation) {
        LocalDate from = items.countTouched(patient, today) == 0 ? today : today.plusDays(1);
        int week = programWeek(patient, from);
        items.deleteFrom(patient, from);
        weeks.deleteFrom(patient, from);
        write(patient, from, week, situation);
    }

    private void write(PatientId patient, LocalDate from, Situation situation) {
        write(patient, from, programWeek(patient, from), situation);
    }

    private void write(PatientId patient, LocalDate from, int week, Situation situation) {
        weeks.save(new PlanWeek(patient, planner.program(), week, from, clock.instant()));
        List<List<Choice>> days = planner.week(situation.inWeek(week));
        for (int day = 0; day < days.size(); day++) {
            for (int place = 0; place < days.get(day).size(); place++) {
                items.save(
                        new PlanItem(patient, from.plusDays(day), place, days.get(day).get(place)));
            }
        }
    }

    /** Counted from 1 at the first week that was planned. */
    private int programWeek(PatientId patient, LocalDate from) {
        return weeks.findEnrolment(patient, planner.program())
                .map(start -> 1 + (int) (ChronoUnit.DAYS.between(start, from) / Planner.DAYS))
                .orElse(1);
    }
}
