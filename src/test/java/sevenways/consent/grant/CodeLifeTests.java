package sevenways.consent.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sevenways.Patients;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.consent.ConsentService;
import sevenways.consent.LiveConsent;
import sevenways.consent.Redemption;
import sevenways.consent.Redemption.Granted;
import sevenways.consent.Redemption.Refused;
import sevenways.consent.Scope;

@WholeApplicationTest
class CodeLifeTests {

    private static final Scope CHECK_INS = new Scope(true, false, false, false);
    private static final Scope ALL = new Scope(true, true, true, true);

    private final ConsentService consents;
    private final Offers offers;
    private final Grants grants;
    private final Patients people;
    private final TravellingClock clock;
    private final JdbcClient database;

    CodeLifeTests(
            ConsentService consents,
            Offers offers,
            Grants grants,
            Patients people,
            TravellingClock clock,
            JdbcClient database) {
        this.consents = consents;
        this.offers = offers;
        this.grants = grants;
        this.people = people;
        this.clock = clock;
        this.database = database;
    }

    @AfterEach
    void comeHome() {
        clock.comeHome();
    }

    @Test
    void opensTheDoorToOneClinicianOnce() {
        Patient ada = people.ada().patient();
        ClinicianId grace = people.clinician("Grace").clinician();
        Code code = offer(ada, CHECK_INS);

        assertThat(consents.redeem(grace, code.letters())).isInstanceOf(Granted.class);
        assertThat(consents.redeem(grace, code.letters())).isEqualTo(Refused.WRONG_CODE);
        assertThat(consents.redeem(people.clinician("Alan").clinician(), code.letters()))
                .isEqualTo(Refused.WRONG_CODE);

        assertThat(grants.sharing(ada.id()).members())
                .singleElement()
                .satisfies(
                        member -> {
                            assertThat(member.name()).isEqualTo("Grace");
                            assertThat(member.scope()).isEqualTo(CHECK_INS);
                        });
        assertThat(grants.sharing(ada.id()).offer()).isEmpty();
    }

    @Test
    void oneOfManyWhoRedeemItAtOnceGetsIn() throws Exception {
        Patient ada = people.ada().patient();
        Code code = offer(ada, ALL);
        List<ClinicianId> clinicians =
                IntStream.range(0, 32)
                        .mapToObj(each -> people.clinician("Grace").clinician())
                        .toList();

        List<Redemption> outcomes =
                atOnce(
                        clinicians.stream()
                                .map(
                                        each ->
                                                (Callable<Redemption>)
                                                        () -> consents.redeem(each, code.letters()))
                                .toList());

        assertThat(outcomes).filteredOn(Granted.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Refused.WRONG_CODE::equals).hasSize(31);
        assertThat(grants.sharing(ada.id()).members()).hasSize(1);
    }

    @Test
    void isGoodForTwoDays() {
        Patient ada = people.ada().patient();
        ClinicianId grace = people.clinician("Grace").clinician();
        Code code = offer(ada, ALL);
        clock.travel(Duration.ofHours(48).plusSeconds(1));
        assertThat(consents.redeem(grace, code.letters())).isEqualTo(Refused.WRONG_CODE);
        assertThat(grants.sharing(ada.id()).offer()).isEmpty();
        clock.travel(Duration.ofMinutes(-1));
        assertThat(consents.redeem(grace, code.letters())).isInstanceOf(Granted.class);
    }

    @Test
    void isWithdrawnByTheNextOne() {
        Patient ada = people.ada().patient();
        ClinicianId grace = people.clinician("Grace").clinician();
        Code first = offer(ada, ALL);
        Code second = Code.drawn(ada.id(), Code.draw());
        assertThat(make(ada, ALL, second)).map(MadeOffer::inPlaceOfAnother).contains(true);
        assertThat(consents.redeem(grace, first.letters())).isEqualTo(Refused.WRONG_CODE);
        assertThat(consents.redeem(grace, second.letters())).isInstanceOf(Granted.class);
    }

    @Test
    void standsForWhatItsFormSaidLastUntilItIsUsed() {
        Patient ada = people.ada().patient();
        ClinicianId grace = people.clinician("Grace").clinician();
        Code code = offer(ada, ALL);
        assertThat(make(ada, CHECK_INS, code)).map(MadeOffer::inPlaceOfAnother).contains(false);
        assertThat(((Granted) consents.redeem(grace, code.letters())).consent().scope())
                .isEqualTo(CHECK_INS);
        assertThat(make(ada, ALL, code)).isEmpty();
        assertThat(consents.caseload(grace))
                .singleElement()
                .extracting(LiveConsent::scope)
                .isEqualTo(CHECK_INS);
    }

    @Test
    void isOneHoweverOftenAndFromHoweverManyTabsItsFormIsSent() throws Exception {
        Patient ada = people.ada().patient();
        Code code = Code.drawn(ada.id(), Code.draw());
        List<Callable<Optional<MadeOffer>>> presses =
                IntStream.range(0, 16)
                        .mapToObj(
                                press ->
                                        (Callable<Optional<MadeOffer>>)
                                                () ->
                                                        make(
                                                                ada,
                                                                ALL,
                                                                press % 4 == 0
                                                                        ? Code.drawn(
                                                                                ada.id(),
                                                                                Code.draw())
                                                                        : code))
                        .toList();
        atOnce(presses);
        assertThat(
                        database.sql(
                                        "select count(*) from consent where patient_id = :ada and clinician_id is null and revoked_at is null")
                                .param("ada", ada.id().value())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void isKeptAsAHashAndNothingElse() {
        Patient ada = people.ada().patient();
        Code code = offer(ada, ALL);
        List<String> rows =
                database.sql(
                                "select c::text from consent c where patient_id = :ada union all select encode(a.attribute_bytes, 'escape') from spring_session_attributes a")
                        .param("ada", ada.id().value())
                        .query(String.class)
                        .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(code.letters()));
    }

    @Test
    void takesThePlaceOfWhatTheClinicianHadBefore() {
        Patient ada = people.ada().patient();
        ClinicianId grace = people.clinician("Grace").clinician();
        consents.redeem(grace, offer(ada, ALL).letters());
        consents.redeem(grace, offer(ada, CHECK_INS).letters());
        assertThat(consents.caseload(grace))
                .singleElement()
                .extracting(LiveConsent::scope)
                .isEqualTo(CHECK_INS);
        assertThat(grants.sharing(ada.id()).members()).hasSize(1);
    }

    @Test
    void cannotBeGuessedMoreThanTenTimesAnHour() throws Exception {
        ClinicianId mallory = people.clinician("Mallory").clinician();
        List<Redemption> guesses =
                atOnce(
                        IntStream.range(0, 32)
                                .mapToObj(
                                        each ->
                                                (Callable<Redemption>)
                                                        () ->
                                                                consents.redeem(
                                                                        mallory, "ABCDEFGHJK"))
                                .toList());
        assertThat(guesses).filteredOn(Refused.WRONG_CODE::equals).hasSize(10);
        assertThat(guesses).filteredOn(Refused.TOO_MANY_TRIES::equals).hasSize(22);

        Code right = offer(people.ada().patient(), ALL);
        assertThat(consents.redeem(mallory, right.letters())).isEqualTo(Refused.TOO_MANY_TRIES);
        assertThat(consents.redeem(people.clinician("Grace").clinician(), "ABCDEFGHJK"))
                .isEqualTo(Refused.WRONG_CODE);
        clock.travel(Duration.ofMinutes(61));
        assertThat(consents.redeem(mallory, right.letters())).isInstanceOf(Granted.class);
    }

    @Test
    void doesNotCountAsAWrongTryWhenItIsRight() {
        ClinicianId grace = people.clinician("Grace").clinician();
        for (int patient = 0; patient < 12; patient++) {
            assertThat(consents.redeem(grace, offer(people.ada().patient(), ALL).letters()))
                    .isInstanceOf(Granted.class);
        }
    }

    @Test
    void opensTheDoorUntilTheLastDayIsOverWhereThePatientLives() {
        Patient ada = people.ada().patient();
        ClinicianId grace = people.clinician("Grace").clinician();
        Code code = Code.drawn(ada.id(), Code.draw());
        LocalDate today = ada.today(clock);
        offers.make(ada.id(), Terms.of("Ada", ALL, today, ada), code);
        consents.redeem(grace, code.letters());
        assertThat(consents.look(grace, ada.id())).isPresent();
        Duration untilMidnight =
                Duration.between(clock.instant(), today.plusDays(1).atStartOfDay(ada.zone()));

        clock.travel(untilMidnight.minusSeconds(5));
        assertThat(consents.look(grace, ada.id())).isPresent();
        assertThat(consents.caseload(grace)).hasSize(1);
        clock.travel(Duration.ofSeconds(6));
        assertThat(consents.look(grace, ada.id())).isEmpty();
        assertThat(consents.caseload(grace)).isEmpty();
        assertThat(grants.sharing(ada.id()).members()).isEmpty();
    }

    private Code offer(Patient patient, Scope scope) {
        Code code = Code.drawn(patient.id(), Code.draw());
        assertThat(make(patient, scope, code)).isPresent();
        return code;
    }

    private Optional<MadeOffer> make(Patient patient, Scope scope, Code code) {
        Terms terms = Terms.of("Ada", scope, patient.today(clock).plusMonths(1), patient);
        return offers.make(patient.id(), terms, code);
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running =
                    works.stream()
                            .map(
                                    work ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return work.call();
                                                    }))
                            .toList();
            start.countDown();
            List<T> outcomes = new java.util.ArrayList<>();
            for (Future<T> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}
