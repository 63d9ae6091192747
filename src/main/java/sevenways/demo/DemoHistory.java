package sevenways.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
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
            Instant begun = noon(patient, one.firstDay(today));
            Map<String, String> replies =
                    safety.questions().stream()
                            .collect(
                                    Collectors.toMap(
                                            question -> question,
                                            question ->
                                                    one.flags().contains(question) ? "yes" : "no"));
            safety.screen(patient.id(), replies, begun);
            for (int day : one.askedAgain()) {
                Instant again = noon(patient, one.firstDay(today).plusDays(day));
                safety.screen(patient.id(), replies, again);
            }
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
                    one.told());
        }

        private static Instant noon(Patient patient, LocalDate date) {
            return date.atTime(LocalTime.NOON).atZone(patient.zone()).toInstant();
        }

        private static Set<String> told(DemoPatient one, String question) {
            return Set.copyOf(one.told().getOrDefault(question, List.of()));
        }
    }

    void write(Patient patient, DemoPatient one, Story story, LocalDate today) {
        beginnings.write(patient, one, today);
        log(patient, one, story, one.firstDay(today));
        LocalDate planned = today.minusDays(7L * (WEEKS - 1));
        play(patient, story, LocalDate.MIN, planned);
        for (LocalDate start = planned; !start.isAfter(today); start = start.plusDays(7)) {
            if (one.firstDay(today).isBefore(start)) {
                beginnings.plan().build(patient.id(), start);
            }
            play(patient, story, start, start.plusDays(7));
        }
    }

    private void log(Patient patient, DemoPatient one, Story story, LocalDate first) {
        Map<LocalDate, String> notes = new HashMap<>();
        one.notes().forEach((day, words) -> notes.put(first.plusDays(day), words));
        for (Story.Moment moment : story.moments()) {
            checkIns.keep(
                    patient.id(),
                    new LoggedCheckIn(
                            TimeOrderedId.next(),
                            moment.date().atTime(moment.time()).atZone(patient.zone()).toInstant(),
                            moment.date(),
                            moment.pain(),
                            moment.stress(),
                            notes.remove(moment.date())));
        }
        for (Story.Evening evening : story.evenings()) {
            checkIns.keep(
                    patient.id(),
                    new LoggedDay(
                            evening.date(), evening.sleep(), evening.mood(), evening.function()));
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
