package sevenways.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.library.Library;
import sevenways.plan.rules.Choice;
import sevenways.plan.rules.Situation;
import sevenways.safety.SafetyLevel;
import sevenways.session.Ending;
import sevenways.session.SessionRecorded;

/** Builds the patient's week and changes it as they wish. */
@Service
@Transactional
public class PlanService {

    private final PlanItemRepository items;
    private final WeekBuilder weeks;
    private final Situations situations;
    private final Reasons reasons;
    private final Library library;

    PlanService(
            PlanItemRepository items,
            WeekBuilder weeks,
            Situations situations,
            Reasons reasons,
            Library library) {
        this.items = items;
        this.weeks = weeks;
        this.situations = situations;
        this.reasons = reasons;
        this.library = library;
    }

    /** What came of the wish for a plan. */
    public enum Outcome {
        BUILT,
        /** The latest week has not ended yet. */
        UNCHANGED,
        NO_SCREEN,
        NO_INTAKE,
        /** Nothing may be played, so nothing is planned. */
        CLOSED
    }

    /** The items of these dates, both included, by date and place in the day. One statement. */
    @Transactional(readOnly = true)
    public List<PlannedItem> between(PatientId patient, LocalDate from, LocalDate to) {
        return items
                .findByPatientIdAndPlannedOnBetweenOrderByPlannedOnAscPlaceAsc(patient, from, to)
                .stream()
                .map(this::told)
                .toList();
    }

    /**
     * How much of what was planned these patients have done, dates included; who had no plan is
     * left out. One statement.
     */
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
        boolean moves = library.practice(item.practice()).map(known -> known.moves()).orElse(true);
        return level.mayPlay() && (!moves || level.mayMove());
    }

    /** Plans seven days from this date, unless the latest week has not ended by then. */
    public Outcome build(PatientId patient, LocalDate from) {
        return inSituation(
                patient,
                situation ->
                        weeks.build(patient, from, situation) ? Outcome.BUILT : Outcome.UNCHANGED);
    }

    /** Plans seven days anew from today, after something has changed; what is done stays. */
    public Outcome renew(PatientId patient, LocalDate today) {
        return inSituation(
                patient,
                situation -> {
                    weeks.renew(patient, today, situation);
                    return Outcome.BUILT;
                });
    }

    private Outcome inSituation(PatientId patient, Function<Situation, Outcome> work) {
        Situations.Known known = situations.of(patient);
        return switch (known.lack()) {
            case SCREEN -> Outcome.NO_SCREEN;
            case INTAKE -> Outcome.NO_INTAKE;
            case NOTHING ->
                    known.situation()
                            .filter(situation -> situation.level().mayPlay())
                            .map(work)
                            .orElse(Outcome.CLOSED);
        };
    }

    /** The day that an item is planned on; empty if the patient has no such item. One statement. */
    @Transactional(readOnly = true)
    Optional<LocalDate> dateOf(PatientId patient, UUID item) {
        return items.findByPatientIdAndId(patient, item).map(PlanItem::plannedOn);
    }

    /**
     * A session that was played to its end finishes the item it came from, or the one of that day
     * it stands for. One that was broken off leaves it open, without a word.
     */
    @EventListener
    void finish(SessionRecorded session) {
        if (session.ending() == Ending.COMPLETE
                && (session.planItem() == null
                        || items.finish(session.patient(), session.planItem()) == 0)) {
            items.finish(session.patient(), session.date(), session.practice());
        }
    }

    private PlannedItem told(PlanItem item) {
        Choice choice = item.choice();
        return new PlannedItem(
                item.id(),
                item.plannedOn(),
                choice.practice(),
                choice.minutes(),
                choice.posture().name(),
                reasons.tell(choice),
                item.state());
    }
}
