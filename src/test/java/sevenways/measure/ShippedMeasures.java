package sevenways.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.OpenFolders;

/** The measures that ship, read as at start. */
final class ShippedMeasures {

    static final Measures ALL =
            new MeasureFiles().measures(OpenFolders.of(new AuthoredFiles()), "");

    private ShippedMeasures() {}

    static Measure measure(String id) {
        return ALL.find(id).orElseThrow();
    }

    /** Answers to the first items of a measure, in their order; null leaves one open. */
    static Map<String, Integer> answers(Measure measure, Integer... numbers) {
        Map<String, Integer> answers = new HashMap<>();
        for (int n = 0; n < numbers.length; n++) {
            if (numbers[n] != null) {
                answers.put(measure.items().get(n).id(), numbers[n]);
            }
        }
        return answers;
    }

    /** The score as it is shown, such as {@code 7.00}; "none" where there is none. */
    static String score(String id, Integer... numbers) {
        Measure measure = measure(id);
        Optional<?> score = measure.scoring().score(measure.items(), answers(measure, numbers));
        return score.map(Object::toString).orElse("none of " + Arrays.asList(numbers).size());
    }
}
