package sevenways.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.plan.course.Enrollments;
import sevenways.plan.course.PlanMaker;
import sevenways.plan.course.WeekBuilder;
import sevenways.plan.item.Items;
import sevenways.safety.SafetyLevel;
import sevenways.session.Ending;
import sevenways.session.SessionRecorded;

/** Builds the patient's week and changes it as they wish. */
@Service
@Transactional
public class PlanService {

    private final Items items;
    private final WeekBuilder weeks;
    private final PlanMaker maker;
    private final Enrollments enrollments;

    PlanService(Items items, WeekBuilder weeks, PlanMaker maker, Enrollments enrollments) {
        this.items = items;
        this.weeks = weeks;
        this.maker = maker;
        this.enrollments = enrollments;
    }

    /** What came of the wish for a plan. */
    public enum Outcome {
        BUILT,
        /** The rest of the week is planned anew. */
        REVISED,
        /** A flare softens it. */
        SOFTENED,
        /** A flare is eased without a plan, as that is paused and stays as it is. */
        EASED,
        /** The program is paused. */
        PAUSED,
        /** The latest week has not ended yet. */
        UNCHANGED,
        NO_SCREEN,
        NO_INTAKE,
        /** Nothing may be played, so nothing is planned. */
        CLOSED
    }

    /** The items of these dates, both included, in the order of the day. Two statements. */
    @Transactional(readOnly = true)
    public List<PlannedItem> between(PatientId patient, LocalDate from, LocalDate to) {
        return items.between(patient, from, to);
    }

    /**
     * How much of what was planned these patients have done, dates included; who had no plan is
     * left out. One statement.
     */
    @Transactional(readOnly = true)
    public Map<PatientId, Adherence> adherence(
            Collection<PatientId> patients, LocalDate from, LocalDate to) {
        return items.adherence(patients, from, to);
    }

    /** Whether an item may be started at this safety level. No statement. */
    public boolean mayStart(PlannedItem item, SafetyLevel level) {
        return items.mayStart(item, level);
    }

    /**
     * Plans seven days from this date, unless the latest week has not ended by then: the next week
     * of the patient's program, or the first of the usual one.
     */
    public Outcome build(PatientId patient, LocalDate from) {
        return maker.build(patient, from, false);
    }

    /**
     * Plans the rest of the week anew from today, after something has changed; what is done stays,
     * and each change can be taken back.
     */
    public Outcome renew(PatientId patient, LocalDate today) {
        return maker.renew(patient, today);
    }

    /**
     * A session that was played to its end finishes the item it came from, or the one of that day
     * it stands for. One that was broken off leaves it open, without a word; one that hurt is noted
     * with its week, so that the week can be fitted to it.
     */
    @EventListener
    void finish(SessionRecorded session) {
        if (session.ending() == Ending.COMPLETE) {
            items.finish(session.patient(), session.planItem(), session.date(), session.practice());
        } else if (session.ending() == Ending.HURT) {
            weeks.noteHurt(session.patient(), session.date(), session.practice());
        }
    }

    /** How a patient's program stands; empty before the first. One statement. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(PatientId patient, LocalDate today) {
        return enrollments.standing(patient, today);
    }

    /**
     * The items of this day that wait for a steadier one, as stress is high today or was yesterday.
     * One statement, if one of them is of a kind that waits; else none.
     */
    @Transactional(readOnly = true)
    public Set<UUID> waiting(PatientId patient, LocalDate day, List<PlannedItem> items) {
        return weeks.waiting(
                patient, day, items.stream().filter(item -> item.date().equals(day)).toList());
    }

    /**
     * How strong practice has become, 0 to 100, see {@link
     * sevenways.plan.memory.Recollection#strength}. No statement.
     *
     * @param practised the dates with a practice
     */
    public int strength(Set<LocalDate> practised, LocalDate today) {
        return enrollments.strength(practised, today);
    }
}
