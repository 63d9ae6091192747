package sevenways.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.plan.Entries.Beside;
import sevenways.plan.WeekPage.Day;
import sevenways.plan.WeekPage.Entry;
import sevenways.plan.WeekPage.LeftOut;
import sevenways.plan.situation.Situation;

/** Puts together what the page of a week shows. */
@Component
@Transactional(readOnly = true)
class WeekPages {

    private final PlanService plans;
    private final ItemChanges changes;
    private final Situations situations;
    private final Reviews reviews;
    private final Entries entries;

    WeekPages(
            PlanService plans,
            ItemChanges changes,
            Situations situations,
            Reviews reviews,
            Entries entries) {
        this.plans = plans;
        this.changes = changes;
        this.situations = situations;
        this.reviews = reviews;
        this.entries = entries;
    }

    /**
     * These dates, both included, as they are in this situation. Three statements, and one more
     * where something was left out.
     */
    WeekPage between(
            PatientId patient,
            LocalDate from,
            LocalDate to,
            LocalDate today,
            Optional<Situation> situation) {
        List<PlannedItem> items = plans.between(patient, from, to);
        List<PlanChange> made = changes.between(patient, from, to);
        Set<UUID> changed = made.stream().map(PlanChange::itemId).collect(Collectors.toSet());
        Beside beside = new Beside(situation, changed, entries.often(patient, items, today));
        return new WeekPage(
                from.datesUntil(to.plusDays(1)).map(date -> day(date, items, beside)).toList(),
                reviews.of(made, items));
    }

    /** One item as it is now; empty if the patient has no such item. */
    Optional<Entry> entry(PatientId patient, UUID id, LocalDate today) {
        Optional<Situation> situation = situations.of(patient).situation();
        return plans.dateOf(patient, id).stream()
                .flatMap(date -> between(patient, date, date, today, situation).days().stream())
                .flatMap(day -> day.entries().stream())
                .filter(entry -> entry.item().id().equals(id))
                .findFirst();
    }

    /** What is left out of every plan, by whose word. No statement. */
    List<LeftOut> leftOut(Optional<Situation> situation) {
        return entries.leftOut(situation);
    }

    private Day day(LocalDate date, List<PlannedItem> items, Beside beside) {
        List<PlannedItem> ofDay = items.stream().filter(item -> item.date().equals(date)).toList();
        return new Day(
                date,
                ofDay.stream().flatMap(item -> entries.of(item, ofDay, beside).stream()).toList());
    }
}
