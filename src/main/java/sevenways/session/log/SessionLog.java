package sevenways.session.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;
import sevenways.session.record.LoggedSession;
import sevenways.session.repertoire.OwnTimer;

/**
 * A page of sessions by date, the latest first.
 *
 * @param rest where the next page begins; null on the last
 */
record SessionLog(SequencedMap<LocalDate, List<Line>> days, @Nullable Instant rest) {

    /**
     * A session as it is told of.
     *
     * @param time when it began, where the patient lives
     * @param practice null once it has left the library
     */
    record Line(LoggedSession session, LocalTime time, @Nullable Practice practice) {

        public String title() {
            return practice == null ? session.beginning().practice() : practice.title();
        }

        /** The pathway's place on the spine, for its hue. */
        public @Nullable Integer way() {
            return practice == null ? null : practice.pathway().order();
        }

        /** Whole minutes; 0 for less than one. */
        public int minutesGuided() {
            int seconds = session.outcome().seconds();
            return seconds < 60 ? 0 : Math.round(seconds / 60f);
        }
    }

    /** The first sessions of those found; one more than fits says that there are more. */
    static SessionLog of(List<LoggedSession> found, int fits, OwnTimer timers, ZoneId zone) {
        List<LoggedSession> shown = found.stream().limit(fits).toList();
        SequencedMap<LocalDate, List<Line>> days =
                shown.stream()
                        .map(session -> line(session, timers, zone))
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.session().date(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new SessionLog(
                days, found.size() > fits ? shown.getLast().beginning().startedAt() : null);
    }

    static Line line(LoggedSession session, OwnTimer timers, ZoneId zone) {
        Optional<Practice> practice = timers.playable(session.beginning().practice());
        return new Line(
                session,
                LocalTime.ofInstant(session.beginning().startedAt(), zone),
                practice.orElse(null));
    }
}
