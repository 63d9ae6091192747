package sevenways.consent.grant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sevenways.account.ClinicianId;

/**
 * Slows down guessing at codes: ten wrong ones an hour for each clinician, on all nodes together. A
 * try is counted before it is judged, so that many at once get no further than one after another.
 */
@Component
class CodeGuesses {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeGuesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a try; false if there have been too many. The row stays locked until it is judged. */
    boolean begin(ClinicianId clinician) {
        return jdbc.sql(
                                """
                                insert into code_guess as kept (clinician_id, guessed_at)
                                values (:clinician, array[cast(:now as timestamptz)])
                                on conflict (clinician_id) do update
                                set guessed_at = array(
                                    select at from unnest(kept.guessed_at) at where at > :since
                                ) || cast(:now as timestamptz)
                                where (select count(*) from unnest(kept.guessed_at) at where at > :since) < 10
                                """)
                        .param("clinician", clinician.value())
                        .param("now", at(clock.instant()))
                        .param("since", at(clock.instant().minus(WINDOW)))
                        .update()
                == 1;
    }

    /** The last try was right after all, and counts no more. */
    void takeBack(ClinicianId clinician) {
        jdbc.sql(
                        """
                        update code_guess set guessed_at = trim_array(guessed_at, 1)
                        where clinician_id = :clinician
                        """)
                .param("clinician", clinician.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
