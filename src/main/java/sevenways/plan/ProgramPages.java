package sevenways.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.Patient;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Program;
import sevenways.plan.ProgramPage.Summary;
import sevenways.plan.ProgramPage.Way;
import sevenways.plan.rules.Played;
import sevenways.plan.rules.Recollection;
import sevenways.session.Ending;
import sevenways.session.PlayedSession;
import sevenways.session.SessionService;

/** Puts together what the page of a patient's program shows. */
@Component
@Transactional(readOnly = true)
class ProgramPages {

    private final Enrollments enrollments;
    private final PlanService plans;
    private final SessionService sessions;
    private final Recollection recollection;
    private final Library library;

    ProgramPages(
            Enrollments enrollments,
            PlanService plans,
            SessionService sessions,
            Recollection recollection,
            Library library) {
        this.enrollments = enrollments;
        this.plans = plans;
        this.sessions = sessions;
        this.recollection = recollection;
        this.library = library;
    }

    /** Two statements, and one more once the program is over; empty if there is no such program. */
    Optional<ProgramPage> of(Patient patient, String to, LocalDate today) {
        Optional<Program> chosen = library.program(to);
        if (chosen.isEmpty() && !to.isBlank()) {
            return Optional.empty();
        }
        Optional<Enrollment> open = enrollments.open(patient.id());
        Optional<Standing> standing = plans.standing(patient.id(), today);
        String slug = open.map(Enrollment::program).orElse(null);
        return Optional.of(
                new ProgramPage(
                        open.map(Enrollment::id).orElse(null),
                        slug,
                        standing.orElse(null),
                        chosen.orElse(null),
                        library.programs().stream()
                                .filter(one -> !one.slug().equals(slug))
                                .toList(),
                        open.filter(one -> one.state() == Enrollment.State.KEEPING)
                                .map(one -> summary(patient, one, today))
                                .orElse(null)));
    }

    /** What the last months of it came to, at most as far back as planning remembers. */
    private Summary summary(Patient patient, Enrollment enrollment, LocalDate today) {
        LocalDate far = today.minusDays(recollection.days());
        LocalDate from = enrollment.startedOn().isBefore(far) ? far : enrollment.startedOn();
        List<PlayedSession> done =
                sessions.between(patient.id(), from, today).stream()
                        .filter(one -> one.ending() == Ending.COMPLETE)
                        .toList();
        Set<LocalDate> days = done.stream().map(PlayedSession::date).collect(Collectors.toSet());
        int seconds = done.stream().mapToInt(PlayedSession::seconds).sum();
        return new Summary(
                days.size(),
                done.size(),
                Math.round(seconds / 60f),
                recollection.strength(days, today),
                ways(done),
                kept(done));
    }

    private List<Way> ways(List<PlayedSession> done) {
        Map<String, Long> counts =
                done.stream()
                        .flatMap(one -> library.practice(one.practice()).stream())
                        .collect(
                                Collectors.groupingBy(
                                        practice -> practice.pathway().slug(),
                                        Collectors.counting()));
        return library.pathways().stream()
                .filter(way -> counts.containsKey(way.slug()))
                .map(way -> new Way(way, counts.getOrDefault(way.slug(), 0L)))
                .toList();
    }

    private List<Practice> kept(List<PlayedSession> done) {
        List<Played> played = done.stream().map(Played::of).toList();
        return recollection.kept(played).stream()
                .flatMap(slug -> library.practice(slug).stream())
                .toList();
    }
}
