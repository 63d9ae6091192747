package sevenways.plan.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.account.Patient;
import sevenways.checkin.CheckInService;
import sevenways.checkin.DayMean;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.course.Enrollments.Enrolled;
import sevenways.plan.memory.Played;
import sevenways.plan.memory.Recollection;
import sevenways.plan.program.ProgramPage.Logged;
import sevenways.plan.program.ProgramPage.Summary;
import sevenways.plan.program.ProgramPage.Way;
import sevenways.session.Ending;
import sevenways.session.PlayedSession;
import sevenways.session.SessionService;

/**
 * Tells what a program came to: what was done, what the log says of its beginning and its end, and
 * what is kept. What was missed is not counted, and nothing is judged: whether a change is more
 * than chance is told under Progress.
 */
@Component
class Summaries {

    /** The log of so many days at each end is taken together. */
    private static final int DAYS = 7;

    private final SessionService sessions;
    private final CheckInService checkIns;
    private final Recollection recollection;
    private final Library library;

    Summaries(
            SessionService sessions,
            CheckInService checkIns,
            Recollection recollection,
            Library library) {
        this.sessions = sessions;
        this.checkIns = checkIns;
        this.recollection = recollection;
        this.library = library;
    }

    /**
     * What the last months of it came to, at most as far back as planning remembers. Two
     * statements.
     */
    Summary of(Patient patient, Enrolled enrollment, LocalDate today) {
        LocalDate far = today.minusDays(recollection.days());
        LocalDate from = enrollment.startedOn().isBefore(far) ? far : enrollment.startedOn();
        List<PlayedSession> done =
                sessions.between(patient.id(), from, today).stream()
                        .filter(one -> one.ending() == Ending.COMPLETE)
                        .toList();
        Set<LocalDate> days = done.stream().map(PlayedSession::date).collect(Collectors.toSet());
        int seconds = done.stream().mapToInt(PlayedSession::seconds).sum();
        LocalDate end = enrollment.finishedOn();
        return new Summary(
                days.size(),
                done.size(),
                Math.round(seconds / 60f),
                recollection.strength(days, today),
                ways(done),
                kept(done),
                logged(checkIns.means(patient.id(), from, end == null ? today : end)));
    }

    /** Null where the log is too short to have a beginning and an end. */
    private static @Nullable Logged logged(List<DayMean> days) {
        if (days.isEmpty()) {
            return null;
        }
        LocalDate firstEnds = earliest(days).plusDays(DAYS);
        LocalDate lastBegins = latest(days).minusDays(DAYS);
        if (lastBegins.isBefore(firstEnds.minusDays(1))) {
            return null;
        }
        List<DayMean> first = days.stream().filter(it -> it.date().isBefore(firstEnds)).toList();
        List<DayMean> last = days.stream().filter(it -> it.date().isAfter(lastBegins)).toList();
        return new Logged(
                mean(first, DayMean::pain),
                mean(last, DayMean::pain),
                mean(first, DayMean::stress),
                mean(last, DayMean::stress));
    }

    private static LocalDate earliest(List<DayMean> days) {
        return days.stream().map(DayMean::date).min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate latest(List<DayMean> days) {
        return days.stream().map(DayMean::date).max(LocalDate::compareTo).orElseThrow();
    }

    private static double mean(List<DayMean> days, ToDoubleFunction<DayMean> what) {
        return days.stream().mapToDouble(what).average().orElseThrow();
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
