package sevenways.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.demo.DemoPeople.DemoPatient;

/** Gives the demo's people what they have here, one after the other. */
@Component
@WithDemo
record DemoLives(
        DemoHistory history,
        Belongings belongings,
        DemoCare care,
        EntityManager entities,
        Clock clock) {

    void live(Patient patient, DemoPatient one, DemoPeople people, ClinicianId clinician) {
        LocalDate today = patient.today(clock);
        history.write(patient, one, Story.of(one, people.seed(), today.minusDays(1)), today);
        belongings.write(patient, one, one.firstDay(today));
        care.letIn(clinician, people.clinician(), patient, one);
        entities.flush();
        entities.clear(); // or every query would look through what those before have left
    }
}
