package sevenways.progress;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import sevenways.account.Patient;
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
        Set<UUID> waiting = plan.waiting(patient.id(), date, planned);
        List<Item> items =
                planned.stream()
                        .filter(item -> item.date().equals(date))
                        .filter(item -> item.state() != PlannedItem.State.SKIPPED)
                        .flatMap(
                                item ->
                                        item(
                                                item,
                                                status,
                                                waiting.contains(item.id()),
                                                item.isPast(time.toLocalTime()))
                                                .stream())
                        .toList();
        Standing standing = plan.standing(patient.id(), date).orElse(null);
        Optional<Item> open =
                items.stream().filter(Item::isOpen).min(Comparator.comparing(Item::past));
        boolean paused = standing != null && standing.paused();
        Now now =
                paused && mayPlay(status)
                        ? Now.PAUSED
                        : now(patient, status, planned.isEmpty(), items);
        Optional<Item> first = open.filter(item -> now == Now.BEGIN);
        List<Item> rest = items.stream().filter(item -> !first.equals(Optional.of(item))).toList();
        PracticeLog log =
                new PracticeLog(
                        sessions.between(patient.id(), date.minusDays(REMEMBERED), date),
                        library,
                        date);
        return new Today(
                date,
                status.map(SafetyStatus::level).orElse(null),
                now,
                first.orElse(null),
                rest,
                log.spine(),
                standing,
                plan.strength(log.days(), date));
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

    private Optional<Item> item(
            PlannedItem planned, Optional<SafetyStatus> status, boolean waiting, boolean past) {
        return library.practice(planned.practice())
                .map(
                        practice ->
                                new Item(
                                        planned,
                                        practice,
                                        status.isEmpty()
                                                || !plan.mayStart(planned, status.get().level()),
                                        waiting,
                                        past));
    }
}
