package sevenways.plan.item;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.Adherence;
import sevenways.plan.PlannedItem;
import sevenways.plan.cue.Cues;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.PartOfDay;
import sevenways.safety.SafetyLevel;

/** Keeps what is planned on the days of a patient, and tells of it. */
@Component
@Transactional
public class Items {

    private final PlanItemRepository items;
    private final Reasons reasons;
    private final Library library;
    private final Cues cues;

    Items(PlanItemRepository items, Reasons reasons, Library library, Cues cues) {
        this.items = items;
        this.reasons = reasons;
        this.library = library;
        this.cues = cues;
    }

    /** Those of these dates, both included, in the order of the day. Two statements. */
    @Transactional(readOnly = true)
    public List<PlannedItem> between(PatientId patient, LocalDate from, LocalDate to) {
        Map<String, String> tied = cues.of(patient);
        return items
                .findByPatientIdAndPlannedOnBetweenOrderByPlannedOnAscPlaceAsc(patient, from, to)
                .stream()
                .filter(item -> item.state() != PlannedItem.State.RESTING)
                .sorted(Items::inOrderOfTheDay)
                .map(item -> told(item, tied.get(item.choice().practice())))
                .toList();
    }

    private static int inOrderOfTheDay(PlanItem one, PlanItem other) {
        return one.plannedOn().equals(other.plannedOn())
                ? PartOfDay.rank(one.choice().part()) - PartOfDay.rank(other.choice().part())
                : one.plannedOn().compareTo(other.plannedOn());
    }

    private PlannedItem told(PlanItem item, @Nullable String cue) {
        Choice choice = item.choice();
        return new PlannedItem(
                item.id(),
                item.plannedOn(),
                choice.practice(),
                choice.minutes(),
                choice.posture().name(),
                choice.part() == null ? null : choice.part().name(),
                reasons.tell(choice),
                item.state(),
                item.skip(),
                cue);
    }

    /** The day that an item is planned on; empty if the patient has no such item. One statement. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> dateOf(PatientId patient, UUID item) {
        return items.findByPatientIdAndId(patient, item).map(PlanItem::plannedOn);
    }

    /** How much of what was planned these patients have done. One statement. */
    @Transactional(readOnly = true)
    public Map<PatientId, Adherence> adherence(
            Collection<PatientId> patients, LocalDate from, LocalDate to) {
        return items.tally(patients, from, to).stream()
                .collect(
                        Collectors.toMap(
                                PlanItemRepository.Tally::patient,
                                row -> new Adherence(row.planned(), row.done())));
    }

    /** Whether an item may be started at this safety level. No statement. */
    public boolean mayStart(PlannedItem item, SafetyLevel level) {
        boolean moves = library.practice(item.practice()).map(Practice::moves).orElse(true);
        return level.mayPlay() && (!moves || level.mayMove());
    }

    /** Finishes an item, or where there is none such, that of this practice on this day. */
    public void finish(PatientId patient, @Nullable UUID item, LocalDate date, String practice) {
        if (item == null || items.finish(patient, item) == 0) {
            items.finish(patient, date, practice);
        }
    }

    /** The first date that can be planned anew: tomorrow if some of today is done or left out. */
    @Transactional(readOnly = true)
    public LocalDate openFrom(PatientId patient, LocalDate today) {
        return items.countTouched(patient, today) == 0 ? today : today.plusDays(1);
    }

    /** Takes away what is open, or rests, from this date on, and what is left out after it. */
    public void clear(PatientId patient, LocalDate from) {
        items.deleteOpen(patient, from);
    }

    /** Lets what is open from this date on rest. */
    public void rest(PatientId patient, LocalDate from) {
        items.rest(patient, from);
    }

    /** What rests since this date goes on so many days later. */
    public void goOn(PatientId patient, LocalDate from, long days) {
        items.goOn(patient.value(), from, Math.toIntExact(days));
    }
}
