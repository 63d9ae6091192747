package sevenways.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Can't stand|can not stand",
                "can’t|can not",
                "cant|can not",
                "can t|can not",
                "Cannot|can not",
                "canot|can not",
                "can not|can not",
                "don´t|do not",
                "dont want|do not want",
                "isn't, wasnt|is not . was not",
                "my front parent, knot|my front parent . knot",
                "any more|anymore",
                "my self|myself",
                "Fiévre|fievre",
                "pins-and-needles|pins and needles"
            })
    void theSameWordsAreTheSameHoweverTheyAreWritten(String written, String plain) {
        assertThat(PlainText.of(written)).isEqualTo(" " + plain + " ");
    }

    @Test
    void aPauseStaysAPause() {
        String[] written = {
            "a. b",
            "a, b",
            "a;b",
            "a! b",
            "a?? b",
            "a: b",
            "a\nb",
            "a\r\n\r\nb",
            "a - b",
            "a – b",
            "a (b",
            "a... b",
            "a 😢 b",
            "a / b"
        };
        assertThat(written).allSatisfy(text -> assertThat(PlainText.of(text)).isEqualTo(" a . b "));
        assertThat(PlainText.of("a  b")).isEqualTo(" a b ");
        assertThat(PlainText.of("a\t\u00a0b")).isEqualTo(" a b ");
    }
}
