package sevenways.consent.team;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sevenways.consent.Scope;

/**
 * Looks of one clinician within a quarter of an hour, told as one.
 *
 * @param scope what they looked at in all
 * @param from the first look
 * @param to the last look
 */
record Visit(
        String name,
        @Nullable String profession,
        Scope scope,
        ZonedDateTime from,
        ZonedDateTime to,
        int looks) {

    private static final Duration SPAN = Duration.ofMinutes(15);

    /** What these looks, the newest first, come to; the latest visits first, so many at most. */
    static List<Visit> of(List<Look> looks, ZoneId zone, int atMost) {
        List<List<Look>> visits = new ArrayList<>();
        for (Look look : looks) {
            visits.stream()
                    .filter(visit -> belongs(look, visit))
                    .findFirst()
                    .ifPresentOrElse(
                            visit -> visit.add(look),
                            () -> visits.add(new ArrayList<>(List.of(look))));
        }
        return visits.stream().limit(atMost).map(visit -> of(visit, zone)).toList();
    }

    private static boolean belongs(Look look, List<Look> visit) {
        Look last = visit.getFirst();
        return look.clinician().equals(last.clinician())
                && !look.at().isBefore(last.at().minus(SPAN));
    }

    private static Visit of(List<Look> looks, ZoneId zone) {
        Look last = looks.getFirst();
        return new Visit(
                last.name(),
                last.profession(),
                looks.stream().map(Look::scope).reduce(last.scope(), Scope::and),
                looks.getLast().at().atZone(zone),
                last.at().atZone(zone),
                looks.size());
    }
}
