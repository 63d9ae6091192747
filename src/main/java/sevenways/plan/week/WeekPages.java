package sevenways.plan.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.plan.PlannedItem;
import sevenways.plan.item.Circumstances;
import sevenways.plan.item.Items;
import sevenways.plan.item.Reviews;
import sevenways.plan.item.Reviews.Made;
import sevenways.plan.situation.Situation;
import sevenways.plan.week.Entries.Beside;
import sevenways.plan.week.WeekPage.Day;
import sevenways.plan.week.WeekPage.Entry;
import sevenways.plan.week.WeekPage.LeftOut;

/** Puts together what the page of a week shows. */
@Component
@Transactional(readOnly = true)
class WeekPages {

    private final Items planned;
    private final Circumstances circumstances;
    private final Reviews reviews;
    private final Entries entries;

    WeekPages(Items planned, Circumstances circumstances, Reviews reviews, Entries entries) {
        this.planned = planned;
        this.circumstances = circumstances;
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
        List<PlannedItem> items = planned.between(patient, from, to);
        Made made = reviews.between(patient, from, to, items);
        Beside beside = new Beside(situation, made.items(), entries.often(patient, items, today));
        return new WeekPage(
                from.datesUntil(to.plusDays(1)).map(date -> day(date, items, beside)).toList(),
                made.reviews());
    }

    /** One item as it is now; empty if the patient has no such item. */
    Optional<Entry> entry(PatientId patient, UUID id, LocalDate today) {
        Optional<Situation> situation = circumstances.now(patient);
        return planned.dateOf(patient, id).stream()
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
