package sevenways.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.session.PlayedSession;

/** What a patient's sessions of some days add up to. */
record PracticeLog(List<PlayedSession> sessions, Library library, LocalDate today) {

    /**
     * So many sessions in seven days fill a pathway's pebble; shorter ones than a minute do not
     * count.
     */
    private static final double FULL = 3;

    private static final int LEAST_SECONDS = 60;

    /** A session by the name of its practice, and how many minutes it was guided, at least 1. */
    record Line(LocalDate date, String title, String slug, long minutes) {}

    /** The sessions of seven days, latest first. */
    record Week(LocalDate from, LocalDate to, List<Line> lines) {

        public long minutes() {
            return lines.stream().mapToLong(Line::minutes).sum();
        }
    }

    /** The last weeks, ending today, those without sessions included, latest first. */
    List<Week> weeks(int count) {
        return IntStream.range(0, count).mapToObj(back -> week(today.minusWeeks(back))).toList();
    }

    /** The dates with a practice that was long enough to count. */
    Set<LocalDate> days() {
        return sessions.stream()
                .filter(session -> session.seconds() >= LEAST_SECONDS)
                .map(PlayedSession::date)
                .collect(Collectors.toSet());
    }

    /** For each pathway in its order how much of the last seven days was given to it, 0 to 1. */
    List<Double> spine() {
        Map<Integer, Long> counts =
                since(today.minusDays(6)).stream()
                        .filter(session -> session.seconds() >= LEAST_SECONDS)
                        .flatMap(session -> library.practice(session.practice()).stream())
                        .collect(
                                Collectors.groupingBy(
                                        practice -> practice.pathway().order(),
                                        Collectors.counting()));
        return IntStream.rangeClosed(1, 7)
                .mapToObj(way -> Math.min(1, counts.getOrDefault(way, 0L) / FULL))
                .toList();
    }

    /** What pain and stress were before and after each practice, the most practised first. */
    List<Effect> effects() {
        return sessions.stream()
                .collect(Collectors.groupingBy(PlayedSession::practice))
                .entrySet()
                .stream()
                .map(played -> effect(played.getKey(), played.getValue()))
                .filter(Effect::isRated)
                .sorted(
                        Comparator.comparingInt(Effect::sessions)
                                .reversed()
                                .thenComparing(Effect::title))
                .toList();
    }

    private Effect effect(String slug, List<PlayedSession> played) {
        return new Effect(
                slug,
                title(slug),
                played.size(),
                shift(played, PlayedSession::painBefore, PlayedSession::painAfter),
                shift(played, PlayedSession::stressBefore, PlayedSession::stressAfter));
    }

    private static Effect.Shift shift(
            List<PlayedSession> played,
            Function<PlayedSession, @Nullable Integer> before,
            Function<PlayedSession, @Nullable Integer> after) {
        List<PlayedSession> rated =
                played.stream()
                        .filter(each -> before.apply(each) != null && after.apply(each) != null)
                        .toList();
        return new Effect.Shift(rated.size(), mean(rated, before), mean(rated, after));
    }

    private static double mean(
            List<PlayedSession> rated, Function<PlayedSession, @Nullable Integer> rating) {
        return Spread.of(rated.stream().map(rating).map(Double::valueOf).toList()).mean();
    }

    private Week week(LocalDate last) {
        LocalDate first = last.minusDays(6);
        List<Line> lines =
                since(first).stream()
                        .filter(session -> !session.date().isAfter(last))
                        .sorted(Comparator.comparing(PlayedSession::startedAt).reversed())
                        .map(this::line)
                        .toList();
        return new Week(first, last, lines);
    }

    private Line line(PlayedSession session) {
        long minutes = Math.max(1, Math.round(session.seconds() / 60.0));
        return new Line(session.date(), title(session.practice()), session.practice(), minutes);
    }

    private List<PlayedSession> since(LocalDate date) {
        return sessions.stream().filter(session -> !session.date().isBefore(date)).toList();
    }

    /** A practice that has left the library keeps its place here under its plain name. */
    private String title(String slug) {
        return library.practice(slug).map(Practice::title).orElse(slug.replace('-', ' '));
    }
}
