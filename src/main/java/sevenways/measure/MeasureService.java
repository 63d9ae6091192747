package sevenways.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.measure.Standing.Kept;

/** Knows which measures are due, and puts off or declines them as a patient wants it. */
@Service
@Transactional
public class MeasureService {

    private final Standings standings;
    private final Measures measures;
    private final Clock clock;

    MeasureService(Standings standings, Measures measures, Clock clock) {
        this.standings = standings;
        this.measures = measures;
        this.clock = clock;
    }

    /**
     * What a patient is asked to answer today.
     *
     * @param titles of the measures, in their order
     * @param minutes how long all of them take together
     */
    public record Due(List<String> titles, int minutes) {}

    /** When a patient wants to be asked again. */
    enum When {
        /** In a few days. */
        later,
        /** At the next date of the schedule. */
        next,
        never,
        /** As the schedule says. */
        now
    }

    /** What the patient is asked to answer today; empty if nothing. One statement. */
    @Transactional(readOnly = true)
    public Optional<Due> due(Patient patient) {
        List<Measure> due =
                standings(patient).stream().filter(Standing::due).map(Standing::measure).toList();
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Due(
                                due.stream().map(Measure::title).toList(),
                                Math.ceilDiv(due.stream().mapToInt(Measure::seconds).sum(), 60)));
    }

    /**
     * Where the patient stands with each measure that is offered, in their order. One statement.
     */
    @Transactional(readOnly = true)
    List<Standing> standings(Patient patient) {
        LocalDate today = patient.today(clock);
        Map<String, Kept> kept = standings.find(patient.id());
        LocalDate start =
                kept.values().stream()
                        .map(Kept::firstOn)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(today);
        Schedule schedule = measures.schedule();
        return schedule.offers().stream()
                .map(
                        offer ->
                                Standing.of(
                                        measures.find(offer.measure()).orElseThrow(),
                                        offer,
                                        schedule,
                                        kept.getOrDefault(
                                                offer.measure(), Kept.nothing(offer.measure())),
                                        start,
                                        today))
                .toList();
    }

    /** Puts off or declines this measure, or asks it again; all that are due, if none is named. */
    void remind(Patient patient, Optional<Measure> measure, When when) {
        for (Standing standing : standings(patient)) {
            if (measure.map(standing.measure()::equals).orElse(standing.due())) {
                remind(patient, standing, when);
            }
        }
    }

    private void remind(Patient patient, Standing standing, When when) {
        LocalDate today = patient.today(clock);
        PatientId id = patient.id();
        String measure = standing.measure().id();
        switch (when) {
            case later ->
                    standings.askAgain(
                            id, measure, today.plusDays(measures.schedule().laterDays()));
            case next -> standings.askAgain(id, measure, standing.after());
            case never -> standings.askAgain(id, measure, null);
            case now -> standings.askAsPlanned(id, measure);
        }
    }
}
