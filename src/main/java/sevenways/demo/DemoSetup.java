package sevenways.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.AccountService;
import sevenways.account.ClinicianId;
import sevenways.authored.AuthoredFiles;
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

    /** In seconds: a small or busy machine takes minutes for what takes a good one seconds. */
    private static final int SLOWEST = 900;

    private final AuthoredFiles files;
    private final AccountService accounts;
    private final DemoLives lives;

    DemoSetup(AuthoredFiles files, AccountService accounts, DemoLives lives) {
        this.files = files;
        this.accounts = accounts;
        this.lives = lives;
    }

    @Override
    @Transactional(timeout = SLOWEST)
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
            lives.live(accounts.findPatient(one.email()).orElseThrow(), one, people, clinician);
        }
        log.info("Made {} demo patients, a clinician and an operator", people.patients().size());
    }
}
