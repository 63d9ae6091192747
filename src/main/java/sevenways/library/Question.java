package sevenways.library;

import java.time.LocalDate;
import java.util.List;
import sevenways.library.Evidence.Source;

/** Something people ask, and the answer. */
public record Question(
        String slug, int order, String ask, List<Source> sources, LocalDate reviewed, String body) {

    Question withBody(String html) {
        return new Question(slug, order, ask, sources, reviewed, html);
    }
}
