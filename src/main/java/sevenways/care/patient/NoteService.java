package sevenways.care.patient;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.care.FourWeeks;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedCheckIn;
import sevenways.consent.ConsentService;

/**
 * Reads the notes that a patient has opened to a clinician. They have a page of their own, so that
 * the patient sees whether their words were read.
 */
@Service
class NoteService {

    private final ConsentService consents;
    private final CheckInService checkIns;
    private final Clock clock;

    NoteService(ConsentService consents, CheckInService checkIns, Clock clock) {
        this.consents = consents;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /** Empty for everybody to whom this patient's notes are not open. Two statements. */
    @Transactional
    Optional<Notes> read(ClinicianId clinician, PatientId patient) {
        return consents.lookAtNotes(clinician, patient)
                .map(consent -> new Notes(consent, notes(consent.patient())));
    }

    private List<Note> notes(Patient patient) {
        FourWeeks weeks = FourWeeks.until(patient.today(clock));
        return checkIns.between(patient.id(), weeks.first(), weeks.last()).stream()
                .flatMap(checkIn -> note(checkIn, patient))
                .toList();
    }

    private static Stream<Note> note(LoggedCheckIn checkIn, Patient patient) {
        String text = checkIn.note();
        return text == null || text.isBlank()
                ? Stream.of()
                : Stream.of(new Note(checkIn.at().atZone(patient.zone()), text));
    }
}
