package sevenways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything is reached through its owner: read from the database's own catalogue, so that no table
 * is forgotten.
 */
@WholeApplicationTest
class OwnerRuleTests {

    /** Tables that belong to no patient, each with its reason. */
    private static final Set<String> OF_THE_HOUSE =
            Set.of(
                    "account", // is the owner
                    "spring_session", // sign-ins of patients and staff, found by the cookie
                    "spring_session_attributes",
                    "throttle", // buckets by a hash, of people and strangers alike
                    "code_guess", // wrong codes of a clinician, who tries before any patient is
                    // known
                    "flyway_schema_history");

    private final JdbcClient database;

    OwnerRuleTests(JdbcClient database) {
        this.database = database;
    }

    @Test
    void everyTableBelongsToAPatientOrIsOfTheHouse() {
        List<String> ownerless =
                database.sql(
                                """
                                select t.table_name from information_schema.tables t
                                where t.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                                  and not exists (select from information_schema.columns c
                                                  where c.table_schema = t.table_schema
                                                    and c.table_name = t.table_name and c.column_name = 'patient_id')
                                """)
                        .query(String.class)
                        .list();
        assertThat(ownerless).containsExactlyInAnyOrderElementsOf(OF_THE_HOUSE);
    }

    @Test
    void thePatientLeadsEveryPrimaryKeyAndEveryIndexWithoutAStatedReason() {
        List<String> astray =
                database.sql(
                                """
                                select i.indexrelid::regclass::text
                                from pg_index i
                                join pg_class t on t.oid = i.indrelid
                                join pg_namespace n on n.oid = t.relnamespace and n.nspname = current_schema()
                                join pg_attribute owner on owner.attrelid = t.oid and owner.attname = 'patient_id'
                                where i.indkey[0] <> owner.attnum
                                  and (i.indisprimary or coalesce(obj_description(i.indexrelid, 'pg_class'), '') = '')
                                """)
                        .query(String.class)
                        .list();
        assertThat(astray).isEmpty();
    }

    @Test
    void everyPatientsTableHasAPrimaryKey() {
        List<String> keyless =
                database.sql(
                                """
                                select t.oid::regclass::text from pg_class t
                                join pg_namespace n on n.oid = t.relnamespace and n.nspname = current_schema()
                                join pg_attribute owner on owner.attrelid = t.oid and owner.attname = 'patient_id'
                                where t.relkind in ('r', 'p')
                                  and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
                                """)
                        .query(String.class)
                        .list();
        assertThat(keyless).isEmpty();
    }

    @Test
    void erasingAnAccountErasesEveryRowThatBelongsToIt() {
        List<String> left =
                database.sql(
                                """
                                select t.oid::regclass::text from pg_class t
                                join pg_namespace n on n.oid = t.relnamespace and n.nspname = current_schema()
                                join pg_attribute owner on owner.attrelid = t.oid and owner.attname = 'patient_id'
                                where t.relkind in ('r', 'p')
                                  and not exists (select from pg_constraint f
                                                  where f.conrelid = t.oid and f.contype = 'f'
                                                    and f.confrelid = 'account'::regclass
                                                    and f.confdeltype = 'c' and f.conkey = array[owner.attnum])
                                """)
                        .query(String.class)
                        .list();
        assertThat(left).as("tables whose rows outlive their patient").isEmpty();
    }
}
