package sevenways.consent.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sevenways.account.PatientId;

class CodeTests {

    private final PatientId patient = new PatientId(UUID.randomUUID());

    @Test
    void isTheSameEachTimeItsFormIsSentAndAnotherForAnotherForm() {
        String draw = Code.draw();
        assertThat(Code.drawn(patient, draw)).isEqualTo(Code.drawn(patient, draw));
        assertThat(Code.drawn(patient, draw)).isNotEqualTo(Code.drawn(patient, Code.draw()));
        assertThat(Code.drawn(patient, draw))
                .isNotEqualTo(Code.drawn(new PatientId(UUID.randomUUID()), draw));
    }

    @Test
    void hasTenSignsOfWhichNoneIsTakenForAnother() {
        String many =
                IntStream.range(0, 500)
                        .mapToObj(each -> Code.drawn(patient, Code.draw()).letters())
                        .peek(letters -> assertThat(letters).hasSize(10))
                        .collect(Collectors.joining());
        assertThat(many).matches("[A-Z2-9]+").doesNotContain("I", "O", "0", "1");
        assertThat(many.chars().distinct().count()).isEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abcde-fghjk", " ABCDE FGHJK ", "a b c d e f g h j k", "ABCDE\u2013FGHJK"})
    void isReadInWhateverCaseAndGroupsItWasTyped(String typed) {
        assertThat(Code.typed(typed)).contains(new Code("ABCDEFGHJK"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCDEFGHJ",
                "ABCDEFGHJKL",
                "ABCDEFGHI0",
                "\u0000",
                "ABCDEFGHJ\u202eK",
                "😀"
            })
    void isNotReadFromWhatCannotBeOne(String typed) {
        assertThat(Code.typed(typed)).isEmpty();
    }

    @Test
    void staysOutOfLogs() {
        Code code = Code.drawn(patient, Code.draw());
        assertThat(code.toString()).doesNotContain(code.letters());
    }
}
