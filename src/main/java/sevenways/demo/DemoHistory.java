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

    /** What comes before the first practice: the screen, the profile and the plans made of them. */
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
            for (int week = WEEKS - 1; week >= 0; week--) {
                if (one.days() > 7 * week) {
                    plan.build(patient.id(), today.minusDays(7L * week));
                }
            }
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
        Map<LocalDate, List<PlannedItem>> planned =
                beginnings.plan().between(patient.id(), today.minusDays(7L * WEEKS), today).stream()
                        .collect(Collectors.groupingBy(PlannedItem::date));
        for (Story.Playing playing : story.playings()) {
            play(patient, playing, planned.getOrDefault(playing.date(), List.of()));
        }
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
