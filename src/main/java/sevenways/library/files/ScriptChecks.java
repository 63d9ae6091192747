package sevenways.library.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.library.Practice;
import sevenways.library.files.PracticeFile.StepLine;
import sevenways.library.files.PracticeFile.VariantLines;

/**
 * Scripts that can be played: parts and figures that exist, seconds that add up, sentences not too
 * long.
 */
class ScriptChecks {

    /** An utterance longer than this is cut off by some browsers. */
    static final int LONGEST_SENTENCE = 200;

    private final List<Problem> problems = new ArrayList<>();

    private final Set<String> figures;

    ScriptChecks(Manuscripts files, Set<String> figures) {
        this.figures = figures;
        files.practices().forEach(this::checkPractice);
    }

    List<Problem> problems() {
        return problems;
    }

    private void checkPractice(AuthoredFile<PracticeFile> file) {
        PracticeFile practice = file.value();
        Set<String> unused = new HashSet<>(practice.namedParts().keySet());
        Set<String> told = new HashSet<>();
        for (int at = 0; at < practice.variants().size(); at++) {
            checkVariant(file, at, unused);
            if (!told.add(practice.variants().get(at).name())) {
                problems.add(
                        file.problem(
                                "/variants/" + at,
                                "there is another variant of this length and posture"));
            }
        }
        for (String part : unused) {
            problems.add(file.problem("/parts/" + part, "no variant uses this part: " + part));
        }
        practice.namedParts().forEach((name, steps) -> checkSteps(file, "/parts/" + name, steps));
    }

    private void checkVariant(AuthoredFile<PracticeFile> file, int index, Set<String> unused) {
        VariantLines variant = file.value().variants().get(index);
        String at = "/variants/" + index;
        for (StepLine line : variant.steps()) {
            if (line.part() != null) {
                unused.remove(line.part());
                if (!file.value().namedParts().containsKey(line.part())) {
                    problems.add(file.problem(at, "there is no part named " + line.part()));
                }
            }
        }
        int seconds = file.value().steps(variant).stream().mapToInt(Practice.Step::seconds).sum();
        if (seconds != variant.minutes() * 60) {
            problems.add(
                    file.problem(
                            at,
                            "the steps add up to %d seconds, not to the %d of %d minutes"
                                    .formatted(
                                            seconds, variant.minutes() * 60, variant.minutes())));
        }
        checkSteps(file, at + "/steps", variant.steps());
    }

    private void checkSteps(AuthoredFile<PracticeFile> file, String at, List<StepLine> steps) {
        for (int index = 0; index < steps.size(); index++) {
            StepLine step = steps.get(index);
            String place = at + "/" + index;
            if (step.figure() != null && !figures.contains(step.figure())) {
                problems.add(file.problem(place, "there is no figure named " + step.figure()));
            }
            if (hasLongSentence(step.say())) {
                problems.add(
                        file.problem(
                                place,
                                "a spoken sentence is longer than "
                                        + LONGEST_SENTENCE
                                        + " characters"));
            }
        }
    }

    private static boolean hasLongSentence(@Nullable String say) {
        return say != null
                && Arrays.stream(say.split("(?<=[.?!])\\s+"))
                        .anyMatch(sentence -> sentence.length() > LONGEST_SENTENCE);
    }
}
