package sevenways.care.caseload;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.consent.ConsentService;
import sevenways.consent.LiveConsent;
import sevenways.consent.Scope;
import sevenways.progress.Direction;
import sevenways.progress.ProgressService;
import sevenways.safety.SafetyService;
import sevenways.safety.SafetyStatus;

/** Puts together a caseload, out of what each patient shares and nothing else. */
@Service
class CaseloadService {

    private final ConsentService consents;
    private final SafetyService safety;
    private final ProgressService progress;
    private final Activities activities;

    CaseloadService(
            ConsentService consents,
            SafetyService safety,
            ProgressService progress,
            Activities activities) {
        this.consents = consents;
        this.safety = safety;
        this.progress = progress;
        this.activities = activities;
    }

    /**
     * Everyone who has let this clinician in, by attention. Six statements, however many they are.
     *
     * @param zone of the clinician
     */
    @Transactional(readOnly = true)
    Caseload of(ClinicianId clinician, ZoneId zone) {
        List<LiveConsent> live = consents.caseload(clinician);
        Map<PatientId, SafetyStatus> levels = levels(Activities.sharing(live, Scope::safety));
        Map<PatientId, Direction> directions = directions(live);
        Map<PatientId, Activity> activity = activities.of(live, zone);
        return new Caseload(
                live.stream()
                        .map(consent -> entry(consent, levels, directions, activity))
                        .sorted(CaseloadEntry.ORDER)
                        .toList());
    }

    private static CaseloadEntry entry(
            LiveConsent consent,
            Map<PatientId, SafetyStatus> levels,
            Map<PatientId, Direction> directions,
            Map<PatientId, Activity> activity) {
        PatientId patient = consent.patient().id();
        return CaseloadEntry.of(
                consent, levels.get(patient), directions.get(patient), activity.get(patient));
    }

    private Map<PatientId, SafetyStatus> levels(List<PatientId> patients) {
        return patients.isEmpty() ? Map.of() : safety.statuses(patients);
    }

    private Map<PatientId, Direction> directions(List<LiveConsent> live) {
        List<Patient> patients =
                live.stream()
                        .filter(consent -> consent.scope().checkIns())
                        .map(LiveConsent::patient)
                        .toList();
        return patients.isEmpty() ? Map.of() : progress.directions(patients);
    }
}
