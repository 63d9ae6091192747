package sevenways.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sevenways.account.Patient;
import sevenways.account.TimeOrderedId;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedCheckIn;
import sevenways.checkin.LoggedDay;
import sevenways.demo.DemoPeople.DemoPatient;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Variant;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.safety.SafetyService;
import sevenways.session.Ending;
import sevenways.session.PlayedSession;
import sevenways.session.SessionService;

/** Writes a story down as if the patient had lived it here. */
@Component
@WithDemo
class DemoHistory {

    /** Weeks that were planned, the present one included. */
    private static final int WEEKS = 4;

    private final Beginnings beginnings;
    private final CheckInService checkIns;
    private final SessionService sessions;
    private final Library library;

    DemoHistory(
            Beginnings beginnings,
            CheckInService checkIns,
            SessionService sessions,
            Library library) {
        this.beginnings = beginnings;
        this.checkIns = checkIns;
        this.sessions = sessions;
        this.library = library;
    }

    /**
     * What comes before the first practice: the screen and the profile, of which plans are made.
     */
    @Component
    @WithDemo
    record Beginnings(SafetyService safety, IntakeService intake, PlanService plan) {

        void write(Patient patient, DemoPatient one, LocalDate today) {
            Instant begun =
                    today.minusDays(one.days())
                            .atTime(LocalTime.NOON)
                            .atZone(patient.zone())
                            .toInstant();
            Map<String, String> replies =
                    safety.questions().stream()
                            .collect(
                                    Collectors.toMap(
                                            question -> question,
                                            question ->
                                                    one.raisedFlags().contains(question)
                                                            ? "yes"
                                                            : "no"));
            safety.screen(patient.id(), replies, begun);
            intake.take(
                    patient.id(),
                    new Profile(
                            one.needs(),
                            one.minutes(),
                            Set.copyOf(one.postures()),
                            told(one, "conditions"),
                            told(one, "times"),
                            true,
                            begun),
                    one.toldBeside());
        }

        private static Set<String> told(DemoPatient one, String question) {
            return Set.copyOf(one.toldBeside().getOrDefault(question, List.of()));
        }
    }

    void write(Patient patient, DemoPatient one, Story story, LocalDate today) {
        beginnings.write(patient, one, today);
        for (Story.Moment moment : story.moments()) {
            Instant at = moment.date().atTime(moment.time()).atZone(patient.zone()).toInstant();
            checkIns.keep(
                    patient.id(),
                    new LoggedCheckIn(
                            TimeOrderedId.next(),
                            at,
                            moment.date(),
                            moment.pain(),
                            moment.stress(),
                            null));
        }
        for (Story.Evening evening : story.evenings()) {
            checkIns.keep(
                    patient.id(),
                    new LoggedDay(
                            evening.date(), evening.sleep(), evening.mood(), evening.function()));
        }
        LocalDate first = today.minusDays(7L * (WEEKS - 1));
        play(patient, story, LocalDate.MIN, first);
        for (LocalDate start = first; !start.isAfter(today); start = start.plusDays(7)) {
            if (today.minusDays(one.days()).isBefore(start)) {
                beginnings.plan().build(patient.id(), start);
            }
            play(patient, story, start, start.plusDays(7));
        }
    }

    /**
     * Plays what the story tells of these dates, the last one not included, by the plan there is.
     */
    private void play(Patient patient, Story story, LocalDate from, LocalDate to) {
        Map<LocalDate, List<PlannedItem>> planned =
                from.equals(LocalDate.MIN)
                        ? Map.of()
                        : beginnings.plan().between(patient.id(), from, to.minusDays(1)).stream()
                                .collect(Collectors.groupingBy(PlannedItem::date));
        story.playings().stream()
                .filter(one -> !one.date().isBefore(from) && one.date().isBefore(to))
                .forEach(one -> play(patient, one, planned.getOrDefault(one.date(), List.of())));
    }

    private void play(Patient patient, Story.Playing playing, List<PlannedItem> planned) {
        Practice practice =
                planned.stream()
                        .findFirst()
                        .flatMap(item -> library.practice(item.practice()))
                        .orElseGet(() -> calmOnes().get(playing.nth() % calmOnes().size()));
        Variant variant = practice.variant("", "").orElseThrow();
        sessions.takeIn(
                patient.id(),
                new PlayedSession(
                        TimeOrderedId.next(),
                        practice.slug(),
                        variant.minutes(),
                        playing.date().atTime(playing.time()).atZone(patient.zone()).toInstant(),
                        playing.date(),
                        Math.toIntExact(Duration.ofMinutes(variant.minutes()).toSeconds()),
                        Ending.COMPLETE,
                        playing.painBefore(),
                        playing.stressBefore(),
                        playing.painAfter(),
                        playing.stressAfter(),
                        null,
                        null),
                practice.version(),
                variant.posture());
    }

    private List<Practice> calmOnes() {
        return library.practices().stream().filter(practice -> !practice.moves()).limit(5).toList();
    }
}
