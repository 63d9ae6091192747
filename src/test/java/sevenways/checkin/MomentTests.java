package sevenways.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import sevenways.account.Patient;
import sevenways.account.PatientId;

/** Days belong to where the patient lives: around midnight, and when the clocks change. */
class MomentTests {

    private static final Patient IN_BERLIN = living("Europe/Berlin");
    private static final Patient IN_AUCKLAND = living("Pacific/Auckland");

    @Test
    void isNowWhereNothingIsTold() {
        Moment moment = read(IN_BERLIN, "2026-11-20T13:05:06.123456789Z", "", "");
        assertThat(moment)
                .isEqualTo(
                        new Moment(
                                LocalDate.of(2026, 11, 20),
                                Instant.parse("2026-11-20T13:05:06.123456Z"),
                                false));
    }

    @Test
    void changesDateAtThePatientsMidnight() {
        assertThat(read(IN_BERLIN, "2026-11-20T22:59:59Z", "", "").date()).isEqualTo("2026-11-20");
        assertThat(read(IN_BERLIN, "2026-11-20T23:00:00Z", "", "").date()).isEqualTo("2026-11-21");
        assertThat(read(IN_AUCKLAND, "2026-11-20T10:59:59Z", "", "").date())
                .isEqualTo("2026-11-20");
        assertThat(read(IN_AUCKLAND, "2026-11-20T11:00:00Z", "", "").date())
                .isEqualTo("2026-11-21");
    }

    @Test
    void isMiddayOfAnEarlierDateWithoutATime() {
        assertThat(read(IN_AUCKLAND, "2026-11-20T11:00:00Z", "2026-11-20", "").at())
                .isEqualTo("2026-11-19T23:00:00Z");
    }

    @Test
    void takesATimeOfToday() {
        assertThat(read(IN_BERLIN, "2026-11-20T13:05:00Z", "", "14:05").at())
                .isEqualTo("2026-11-20T13:05:00Z");
        assertThat(refused(IN_BERLIN, "2026-11-20T13:05:00Z", "", "14:06")).isEqualTo("time");
    }

    @Test
    void reachesBackSevenDaysAndNoFurther() {
        assertThat(read(IN_BERLIN, "2026-11-20T23:30:00Z", "2026-11-14", "").date())
                .isEqualTo("2026-11-14");
        assertThat(refused(IN_BERLIN, "2026-11-20T23:30:00Z", "2026-11-13", "")).isEqualTo("date");
        assertThat(refused(IN_BERLIN, "2026-11-20T22:30:00Z", "2026-11-21", "")).isEqualTo("date");
    }

    @Test
    void movesATimeOnThatTheClocksSkipped() {
        assertThat(read(IN_BERLIN, "2027-03-28T08:00:00Z", "", "02:30").at())
                .isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void meansTheFirstOfATimeThatCameTwice() {
        assertThat(read(IN_BERLIN, "2026-10-25T08:00:00Z", "", "02:30").at())
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void leavesAnEntryInTheHourThatCameTwiceWhereItWas() {
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        LoggedCheckIn entry =
                new LoggedCheckIn(
                        UUID.randomUUID(), second, LocalDate.of(2026, 10, 25), 3, 3, null);
        CheckInDraft draft = CheckInDraft.of(entry, IN_BERLIN.zone());
        assertThat(draft.time()).isEqualTo("02:30");
        assertThat(read(draft, IN_BERLIN, "2026-12-24T08:00:00Z", entry, errors(draft)).at())
                .isEqualTo(second);
    }

    private static Moment read(Patient patient, String now, String date, String time) {
        CheckInDraft draft = draft(date, time);
        return read(draft, patient, now, null, errors(draft));
    }

    private static Moment read(
            CheckInDraft draft,
            Patient patient,
            String now,
            @Nullable LoggedCheckIn before,
            BindingResult errors) {
        return Moment.of(
                        draft,
                        patient,
                        Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
                        before,
                        errors)
                .orElseThrow();
    }

    private static String refused(Patient patient, String now, String date, String time) {
        CheckInDraft draft = draft(date, time);
        BindingResult errors = errors(draft);
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        assertThat(Moment.of(draft, patient, clock, null, errors)).isEmpty();
        return errors.getFieldErrors().getFirst().getField();
    }

    private static CheckInDraft draft(String date, String time) {
        return new CheckInDraft(UUID.randomUUID().toString(), date, time, "3", "3", "");
    }

    private static BindingResult errors(CheckInDraft draft) {
        return new BeanPropertyBindingResult(draft, "checkIn");
    }

    private static Patient living(String zone) {
        return new Patient(new PatientId(UUID.randomUUID()), ZoneId.of(zone));
    }
}
