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
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.WeekPage.Day;
import sevenways.plan.WeekPage.Entry;
import sevenways.plan.WeekPage.Offer;
import sevenways.plan.rules.Choice;
import sevenways.plan.rules.Planner;
import sevenways.plan.rules.Situation;
import sevenways.safety.SafetyLevel;

/** Puts together what the page of a week shows. */
@Component
@Transactional(readOnly = true)
class WeekPages {

    private final PlanService plans;
    private final ItemChanges changes;
    private final Planner planner;
    private final Situations situations;
    private final Reviews reviews;

    WeekPages(
            PlanService plans,
            ItemChanges changes,
            Planner planner,
            Situations situations,
            Reviews reviews) {
        this.reviews = reviews;
        this.situations = situations;
        this.plans = plans;
        this.changes = changes;
        this.planner = planner;
    }

    /** These dates, both included, as they are in this situation. Two statements. */
    WeekPage between(
            PatientId patient, LocalDate from, LocalDate to, Optional<Situation> situation) {
        List<PlannedItem> items = plans.between(patient, from, to);
        List<PlanChange> made = changes.between(patient, from, to);
        Set<UUID> changed = made.stream().map(PlanChange::itemId).collect(Collectors.toSet());
        return new WeekPage(
                from.datesUntil(to.plusDays(1))
                        .map(date -> day(date, items, changed, situation))
                        .toList(),
                reviews.of(made, items));
    }

    /** One item as it is now; empty if the patient has no such item. */
    Optional<Entry> entry(PatientId patient, UUID id) {
        Optional<Situation> situation = situations.of(patient).situation();
        return plans.dateOf(patient, id).stream()
                .flatMap(date -> between(patient, date, date, situation).days().stream())
                .flatMap(day -> day.entries().stream())
                .filter(entry -> entry.item().id().equals(id))
                .findFirst();
    }

    private Day day(
            LocalDate date,
            List<PlannedItem> items,
            Set<UUID> changed,
            Optional<Situation> situation) {
        List<PlannedItem> ofDay = items.stream().filter(item -> item.date().equals(date)).toList();
        return new Day(
                date,
                ofDay.stream()
                        .flatMap(
                                item ->
                                        entry(item, ofDay, changed.contains(item.id()), situation)
                                                .stream())
                        .toList());
    }

    private Optional<Entry> entry(
            PlannedItem item,
            List<PlannedItem> ofDay,
            boolean changed,
            Optional<Situation> situation) {
        SafetyLevel level = situation.map(Situation::level).orElse(SafetyLevel.EMERGENCY);
        Set<String> conditions = situation.map(Situation::conditions).orElse(Set.of());
        return reviews.library()
                .practice(item.practice())
                .map(
                        practice ->
                                new Entry(
                                        item,
                                        practice,
                                        !plans.mayStart(item, level),
                                        changed && item.state() != State.DONE,
                                        situation
                                                .map(known -> offers(item, ofDay, known))
                                                .orElse(List.of()),
                                        practice.cautions().stream()
                                                .filter(
                                                        caution ->
                                                                caution.conditions().stream()
                                                                        .anyMatch(
                                                                                conditions
                                                                                        ::contains))
                                                .toList()));
    }

    private List<Offer> offers(PlannedItem item, List<PlannedItem> ofDay, Situation situation) {
        if (item.state() != State.PLANNED) {
            return List.of();
        }
        Set<String> taken = ofDay.stream().map(PlannedItem::practice).collect(Collectors.toSet());
        int others =
                ofDay.stream()
                        .filter(other -> !other.id().equals(item.id()))
                        .filter(other -> other.state() != State.SKIPPED)
                        .mapToInt(PlannedItem::minutes)
                        .sum();
        Choice choice =
                new Choice(
                        item.practice(),
                        item.minutes(),
                        Posture.valueOf(item.posture()),
                        "",
                        List.of());
        return planner
                .alternatives(choice, situation, taken, situation.minutesADay() - others)
                .stream()
                .map(this::offer)
                .toList();
    }

    private Offer offer(Choice choice) {
        Practice practice = reviews.library().practice(choice.practice()).orElseThrow();
        return new Offer(practice, choice.minutes(), choice.posture().name());
    }
}
