package sevenways.consent.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sevenways.account.ClinicianId;
import sevenways.consent.Scope;

class VisitTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Scope ALL = new Scope(true, true, true, true);
    private final ClinicianId grace = new ClinicianId(UUID.randomUUID());
    private final ClinicianId alan = new ClinicianId(UUID.randomUUID());

    @Test
    void tellsLooksOfOneClinicianWithinAQuarterOfAnHourAsOne() {
        var visits =
                visits(
                        look(grace, 0),
                        look(alan, 3),
                        look(grace, 7),
                        look(grace, 15),
                        look(grace, 16));
        assertThat(visits).extracting(Visit::looks).containsExactly(3, 1, 1);
        assertThat(visits.getFirst().from())
                .isEqualTo(NOON.minusSeconds(15 * 60).atZone(ZoneOffset.UTC));
        assertThat(visits.getFirst().to()).isEqualTo(NOON.atZone(ZoneOffset.UTC));
    }

    @Test
    void tellsWhatWasLookedAtInAll() {
        Look page = new Look(grace, "Grace", null, new Scope(true, false, true, false), NOON);
        Look notes = new Look(grace, "Grace", null, new Scope(false, false, false, true), NOON);
        assertThat(visits(notes, page))
                .singleElement()
                .extracting(Visit::scope)
                .isEqualTo(new Scope(true, false, true, true));
    }

    @Test
    void showsTheLatestOnly() {
        List<Look> hourly =
                IntStream.range(0, 30).mapToObj(hour -> look(grace, hour * 60)).toList();
        assertThat(Visit.of(hourly, ZoneOffset.UTC, 20))
                .hasSize(20)
                .first()
                .extracting(Visit::to)
                .isEqualTo(NOON.atZone(ZoneOffset.UTC));
    }

    private static List<Visit> visits(Look... looks) {
        return Visit.of(List.of(looks), ZoneOffset.UTC, 20);
    }

    private static Look look(ClinicianId clinician, int minutesAgo) {
        return new Look(clinician, "Name", null, ALL, NOON.minusSeconds(minutesAgo * 60L));
    }
}
