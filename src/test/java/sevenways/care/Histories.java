package sevenways.care;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import sevenways.account.SignedInPerson;

/** Writes histories of patients straight into the database, with words that appear nowhere else. */
@TestComponent
public class Histories {

    public static final String NOTE = "canary in the note";
    public static final String SESSION = "canary session";
    public static final String CHECK_INS = ">9.6<";
    public static final String PLAN = "of 7 planned";
    public static final String SAFETY = "Same day";

    private final JdbcClient database;

    Histories(JdbcClient database) {
        this.database = database;
    }

    /** Something of every kind for each of so many days back from today. */
    public void write(SignedInPerson patient, int days) {
        checkIns(patient, 0, days, 9, NOTE);
        sessions(patient, days);
        screen(patient, "SAME_DAY", 0);
        plan(patient);
    }

    public void checkIns(
            SignedInPerson patient, int fromDaysAgo, int toDaysAgo, int pain, String note) {
        run(
                patient,
                """
                insert into check_in (patient_id, id, version, date, at, pain, stress, note)
                select :patient, gen_random_uuid(), 0, current_date - n, now() - n * interval '1 day',
                       case when :pain = 9 and part < 8 then 10 else :pain end, 5, '%s'
                from generate_series(%d, %d) n, generate_series(1, 11) part
                where :pain = 9 or part = 1
                """
                        .formatted(note, fromDaysAgo, toDaysAgo)
                        .replace(":pain", Integer.toString(pain)));
    }

    private void sessions(SignedInPerson patient, int days) {
        run(
                patient,
                """
                insert into recorded_session (patient_id, id, practice, practice_version, minutes, posture,
                    started_at, local_date, seconds, ending, pain_before, stress_before, pain_after, stress_after)
                select :patient, gen_random_uuid(), 'canary-session', 1, 5, 'chair', now() - n * interval '1 day',
                       current_date - n, 300, 'COMPLETE', 4, 4, 3, 3
                from generate_series(0, %d) n
                """
                        .formatted(days));
    }

    public void screen(SignedInPerson patient, String level, int daysAgo) {
        run(
                patient,
                """
                insert into safety_screen (patient_id, id, version, screen_version, level, answers, reasons, conditions, screened_at)
                values (:patient, gen_random_uuid(), 0, 1, '%s', '{}', '[]', '[]', now() - %d * interval '1 day')
                """
                        .formatted(level, daysAgo));
    }

    private void plan(SignedInPerson patient) {
        run(
                patient,
                """
                insert into plan_item (patient_id, id, version, planned_on, place, practice, minutes, posture, reason, reason_arguments, state)
                select :patient, gen_random_uuid(), 0, current_date - n, 0, 'body-scan', 5, 'chair', 'plan.reason', '[]',
                       case when n < 4 then 'DONE' else 'PLANNED' end
                from generate_series(1, 7) n
                """);
    }

    private void run(SignedInPerson patient, String insertion) {
        UUID id = patient.id();
        database.sql(insertion).param("patient", id).update();
    }
}
