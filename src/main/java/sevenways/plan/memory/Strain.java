package sevenways.plan.memory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import sevenways.plan.rules.PlanRules;

/** What the stress of the last days means for a week. */
record Strain(PlanRules rules) {

    /** On how many of the last days stress was high. */
    int stressful(Past past, LocalDate today) {
        return (int)
                today.minusDays(rules.stress().of())
                        .datesUntil(today)
                        .filter(
                                date ->
                                        past.stress().getOrDefault(date, 0.0)
                                                >= rules.stress().from())
                        .count();
    }

    /** The hard days of a week: by their own stress or by that of the day before. */
    Set<Integer> unsteady(Past past, LocalDate start, LocalDate today) {
        Set<Integer> days = new HashSet<>();
        for (LocalDate date = today.minusDays(1); !date.isAfter(today); date = date.plusDays(1)) {
            if (isHard(past.stress().getOrDefault(date, 0.0))) {
                int day = 1 + (int) ChronoUnit.DAYS.between(start, date);
                days.add(day);
                days.add(day + 1);
            }
        }
        return days;
    }

    /** Whether a mean of stress makes this day and the next hard ones. */
    boolean isHard(double stress) {
        return stress >= rules.distress().from();
    }
}
