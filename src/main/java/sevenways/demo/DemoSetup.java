package sevenways.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.AccountService;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.authored.AuthoredFiles;
import sevenways.consent.ConsentService;
import sevenways.consent.Scope;
import sevenways.demo.DemoPeople.Clinician;
import sevenways.demo.DemoPeople.DemoPatient;

/**
 * Fills an empty Sevenways with the demo's people, once: whoever erases one of them later has
 * erased them.
 */
@Component
@WithDemo
class DemoSetup implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoSetup.class);
    private static final int SHARED_DAYS = 180;
    private static final Scope EVERYTHING = new Scope(true, true, true, true);

    private final AuthoredFiles files;
    private final AccountService accounts;
    private final ConsentService consents;
    private final DemoHistory history;
    private final Clock clock;

    DemoSetup(
            AuthoredFiles files,
            AccountService accounts,
            ConsentService consents,
            DemoHistory history,
            Clock clock) {
        this.files = files;
        this.accounts = accounts;
        this.consents = consents;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(timeout = 120)
    public void run(ApplicationArguments arguments) {
        DemoPeople people = files.yaml("demo/people.yaml", "demo-people", DemoPeople.class);
        Clinician clinician = people.clinician();
        accounts.welcomeClinician(
                        clinician.email(),
                        people.password(),
                        clinician.name(),
                        clinician.profession(),
                        people.patients().getFirst().zone())
                .ifPresent(id -> fill(people, id));
    }

    private void fill(DemoPeople people, ClinicianId clinician) {
        accounts.appointOperator(
                people.operator(), people.password(), people.patients().getFirst().zone());
        for (DemoPatient one : people.patients()) {
            accounts.register(one.email(), people.password(), one.zone());
            Patient patient = accounts.findPatient(one.email()).orElseThrow();
            LocalDate today = patient.today(clock);
            history.write(patient, one, Story.of(one, people.seed(), today.minusDays(1)), today);
            LocalDate lastDay = today.plusDays(SHARED_DAYS);
            consents.redeem(clinician, consents.invite(patient, one.name(), EVERYTHING, lastDay));
        }
        log.info("Made {} demo patients, a clinician and an operator", people.patients().size());
    }
}
