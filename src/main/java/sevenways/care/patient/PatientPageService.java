package sevenways.care.patient;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.care.FourWeeks;
import sevenways.consent.ConsentService;
import sevenways.consent.LiveConsent;
import sevenways.consent.Scope;
import sevenways.plan.Adherence;
import sevenways.plan.PlanService;
import sevenways.progress.ProgressService;
import sevenways.safety.SafetyService;

/** Reads what a patient has opened to a clinician, part by part, and nothing else. */
@Service
class PatientPageService {

    private final ConsentService consents;
    private final SafetyService safety;
    private final PlanService plan;
    private final ProgressService progress;
    private final Clock clock;

    PatientPageService(
            ConsentService consents,
            SafetyService safety,
            PlanService plan,
            ProgressService progress,
            Clock clock) {
        this.consents = consents;
        this.safety = safety;
        this.plan = plan;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * The page of a patient who has let this clinician in; the look goes on record with it. Empty
     * for everybody else, whether they exist or not. Six statements.
     *
     * @param zone of the clinician
     */
    @Transactional
    Optional<PatientPage> look(ClinicianId clinician, PatientId patient, ZoneId zone) {
        return consents.look(clinician, patient).map(consent -> read(consent, zone));
    }

    private PatientPage read(LiveConsent consent, ZoneId zone) {
        Patient patient = consent.patient();
        Scope scope = consent.scope();
        return new PatientPage(
                consent,
                clock.instant().atZone(zone),
                scope.safety() ? safety.standing(patient.id()).orElse(null) : null,
                scope.sessions() ? adherence(patient) : null,
                scope.checkIns() || scope.sessions() ? progress.report(patient) : null);
    }

    private @Nullable Adherence adherence(Patient patient) {
        FourWeeks weeks = FourWeeks.until(patient.today(clock));
        return plan.adherence(List.of(patient.id()), weeks.first(), weeks.last()).get(patient.id());
    }
}
