package sevenways.device;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.Patient;
import sevenways.device.Provision.Open;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.FlareService;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyService;
import sevenways.safety.SafetyStatus;

/** Says what a patient's device shall keep for when there is no network. */
@Service
@Transactional(readOnly = true)
class DeviceService {

    /** Planned for so many days from today on. */
    private static final int DAYS = 6;

    private final PlanService plan;
    private final FlareService flare;
    private final SafetyService safety;
    private final Library library;
    private final Clock clock;

    DeviceService(
            PlanService plan,
            FlareService flare,
            SafetyService safety,
            Library library,
            Clock clock) {
        this.plan = plan;
        this.flare = flare;
        this.safety = safety;
        this.library = library;
        this.clock = clock;
    }

    /**
     * What is to be kept for this patient: what is planned, what a flare asks for, and the lessons
     * that go with it, as far as it may be played. Six statements.
     */
    Provision provision(Patient patient, String token) {
        Optional<SafetyLevel> level = safety.status(patient.id()).map(SafetyStatus::level);
        Open open = open(level);
        if (open == Open.nothing) {
            return new Provision(patient.id().value(), token, open, List.of());
        }
        LocalDate today = patient.today(clock);
        List<PlannedItem> planned =
                plan.between(patient.id(), today, today.plusDays(DAYS)).stream()
                        .filter(item -> item.state() == PlannedItem.State.PLANNED)
                        .filter(item -> level.filter(it -> plan.mayStart(item, it)).isPresent())
                        .toList();
        List<String> keep = new ArrayList<>();
        planned.stream().flatMap(this::addresses).forEach(keep::add);
        flare.offers(patient.id()).forEach(offer -> keep.add(offer.address()));
        planned.stream()
                .flatMap(item -> library.practice(item.practice()).stream())
                .flatMap(practice -> library.lessons(practice.lessons()).stream())
                .forEach(lesson -> keep.add(lesson.address()));
        return new Provision(patient.id().value(), token, open, keep.stream().distinct().toList());
    }

    private static Open open(Optional<SafetyLevel> level) {
        if (level.isPresent() && !level.get().mayPlay()) {
            return Open.nothing;
        }
        return level.filter(SafetyLevel::mayMove).isPresent() ? Open.everything : Open.still;
    }

    /** As it is planned, and the shortest in the same posture. */
    private Stream<String> addresses(PlannedItem item) {
        Stream<Integer> shortest =
                library.practice(item.practice()).stream()
                        .flatMap(practice -> practice.variants().stream())
                        .filter(variant -> variant.posture().name().equals(item.posture()))
                        .map(Practice.Variant::minutes)
                        .sorted()
                        .limit(1);
        return Stream.concat(Stream.of(item.minutes()), shortest)
                .map(
                        minutes ->
                                "/practices/%s/play?minutes=%d&posture=%s"
                                        .formatted(item.practice(), minutes, item.posture()));
    }
}
