package sevenways.progress;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.intake.IntakeService;
import sevenways.library.Library;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.plan.Standing;
import sevenways.progress.Today.Item;
import sevenways.progress.Today.Now;
import sevenways.safety.SafetyService;
import sevenways.safety.SafetyStatus;
import sevenways.session.SessionService;

/** Finds out what there is to do today. */
@Service
class TodayService {

    /** A plan is there if it says something about a day within so many. */
    private static final int NEAR = 6;

    /** So many days make the strength of practice. */
    private static final int REMEMBERED = 84;

    private final SafetyService safety;
    private final IntakeService intake;
    private final PlanService plan;
    private final SessionService sessions;
    private final Library library;

    TodayService(
            SafetyService safety,
            IntakeService intake,
            PlanService plan,
            SessionService sessions,
            Library library) {
        this.safety = safety;
        this.intake = intake;
        this.plan = plan;
        this.sessions = sessions;
        this.library = library;
    }

    /**
     * A patient's day. At most five statements, and one more where something waits for calm.
     *
     * @param time where the patient lives; what is meant for a part of the day that is over comes
     *     after what is not
     */
    Today of(Patient patient, LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        Optional<SafetyStatus> status = safety.status(patient.id());
        List<PlannedItem> planned =
                plan.between(patient.id(), date.minusDays(NEAR), date.plusDays(NEAR));
        List<Item> items = items(patient.id(), planned, status, time);
        Standing standing = plan.standing(patient.id(), date).orElse(null);
        Now now =
                standing != null && standing.paused() && mayPlay(status)
                        ? Now.PAUSED
                        : now(patient, status, planned.isEmpty(), items);
        Item first = now == Now.BEGIN ? first(items) : null;
        PracticeLog log = log(patient.id(), date);
        return new Today(
                date,
                status.map(SafetyStatus::level).orElse(null),
                now,
                first,
                items.stream().filter(item -> !item.equals(first)).toList(),
                log.spine(),
                standing,
                plan.strength(log.days(), date));
    }

    private static @Nullable Item first(List<Item> items) {
        return items.stream()
                .filter(Item::isOpen)
                .min(Comparator.comparing(Item::past))
                .orElse(null);
    }

    private PracticeLog log(PatientId patient, LocalDate date) {
        return new PracticeLog(
                sessions.between(patient, date.minusDays(REMEMBERED), date), library, date);
    }

    private static boolean mayPlay(Optional<SafetyStatus> status) {
        return status.filter(known -> known.level().mayPlay()).isPresent();
    }

    private Now now(
            Patient patient, Optional<SafetyStatus> status, boolean planless, List<Item> items) {
        if (status.isEmpty()) {
            return Now.SCREEN;
        }
        if (!status.get().level().mayPlay()) {
            return Now.HELP;
        }
        if (planless) {
            return switch (intake.stage(patient.id())) {
                case NONE -> Now.INTAKE;
                case BEGUN -> Now.RESUME;
                case TAKEN -> Now.PLAN;
            };
        }
        if (items.isEmpty()) {
            return Now.FREE;
        }
        if (items.stream().anyMatch(Item::isOpen)) {
            return Now.BEGIN;
        }
        if (items.stream().anyMatch(item -> !item.isDone() && item.locked())) {
            return Now.WAIT;
        }
        return items.stream().allMatch(Item::isDone) ? Now.DONE : Now.STEADY;
    }

    private List<Item> items(
            PatientId patient,
            List<PlannedItem> planned,
            Optional<SafetyStatus> status,
            LocalDateTime time) {
        Set<UUID> waiting = plan.waiting(patient, time.toLocalDate(), planned);
        return planned.stream()
                .filter(item -> item.date().equals(time.toLocalDate()))
                .filter(item -> item.state() != PlannedItem.State.SKIPPED)
                .flatMap(
                        item ->
                                library.practice(item.practice()).stream()
                                        .map(
                                                practice ->
                                                        new Item(
                                                                item,
                                                                practice,
                                                                isLocked(item, status),
                                                                waiting.contains(item.id()),
                                                                item.isPast(time.toLocalTime()))))
                .toList();
    }

    private boolean isLocked(PlannedItem item, Optional<SafetyStatus> status) {
        return status.filter(known -> plan.mayStart(item, known.level())).isEmpty();
    }
}
