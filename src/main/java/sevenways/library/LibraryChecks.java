package sevenways.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.library.Evidence.Source;
import sevenways.library.PracticeFile.StepLine;
import sevenways.library.PracticeFile.VariantLines;

/**
 * What a schema cannot say: names that must agree, links that must lead somewhere, seconds that
 * must add up.
 */
class LibraryChecks {

    /** An utterance longer than this is cut off by some browsers. */
    static final int LONGEST_SENTENCE = 200;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> slugs;

    LibraryChecks(
            List<AuthoredFile<Pathway>> pathways,
            List<AuthoredFile<PracticeFile>> practices,
            List<AuthoredFile<Lesson>> lessons,
            List<AuthoredFile<Program>> programs,
            List<AuthoredFile<Cause>> causes,
            List<AuthoredFile<Question>> questions) {
        slugs =
                Map.of(
                        "pathway", names(pathways),
                        "practice", names(practices),
                        "lesson", names(lessons),
                        "program", names(programs),
                        "cause", names(causes),
                        "question", names(questions));
        pathways.forEach(file -> check(file, Pathway::slug, Pathway::sources));
        practices.forEach(file -> check(file, PracticeFile::slug, PracticeFile::sources));
        lessons.forEach(file -> check(file, Lesson::slug, Lesson::sources));
        programs.forEach(file -> check(file, Program::slug, Program::sources));
        causes.forEach(file -> check(file, Cause::slug, Cause::sources));
        questions.forEach(file -> check(file, Question::slug, Question::sources));
        pathways.forEach(this::checkPathway);
        practices.forEach(this::checkPractice);
        lessons.forEach(
                file -> each(file, "/related/practices", "practice", file.value().practices()));
        programs.forEach(this::checkProgram);
    }

    List<Problem> problems() {
        return problems;
    }

    private static Set<String> names(List<? extends AuthoredFile<?>> files) {
        return files.stream().map(AuthoredFile::name).collect(Collectors.toSet());
    }

    private <T> void check(
            AuthoredFile<T> file, Function<T, String> slug, Function<T, List<Source>> sources) {
        if (!slug.apply(file.value()).equals(file.name())) {
            problems.add(file.problem("/slug", "slug is not the name of the file"));
        }
        Set<String> ids =
                sources.apply(file.value()).stream().map(Source::id).collect(Collectors.toSet());
        for (String link : Prose.links(file.body())) {
            int colon = link.indexOf(':');
            String kind = colon < 0 ? "" : link.substring(0, colon);
            String name = link.substring(colon + 1);
            if (kind.equals("source")
                    ? !ids.contains(name)
                    : slugs.containsKey(kind) && !slugs.get(kind).contains(name)) {
                problems.add(file.problem("", "link leads nowhere: " + link));
            }
        }
    }

    private void checkPathway(AuthoredFile<Pathway> file) {
        each(file, "/lessons", "lesson", file.value().lessons());
        each(file, "/practices", "practice", file.value().practices());
    }

    private void checkProgram(AuthoredFile<Program> file) {
        for (int week = 0; week < file.value().weeks().size(); week++) {
            Program.Week one = file.value().weeks().get(week);
            String at = "/weeks/" + week;
            each(
                    file,
                    at + "/practices",
                    "practice",
                    one.practices().stream().map(Program.Dose::slug).toList());
            each(file, at + "/lessons", "lesson", one.readings());
        }
    }

    private void checkPractice(AuthoredFile<PracticeFile> file) {
        PracticeFile practice = file.value();
        each(file, "/related/lessons", "lesson", practice.lessons());
        if (practice.next() != null) {
            each(file, "/related/next", "practice", List.of(practice.next()));
        }
        Set<String> unused = new HashSet<>(practice.namedParts().keySet());
        Set<String> told = new HashSet<>();
        for (int at = 0; at < practice.variants().size(); at++) {
            checkVariant(file, at, unused);
            VariantLines variant = practice.variants().get(at);
            if (!told.add(variant.minutes() + " " + variant.posture())) {
                problems.add(
                        file.problem(
                                "/variants/" + at,
                                "there is another variant of this length and posture"));
            }
        }
        unused.forEach(
                part ->
                        problems.add(
                                file.problem(
                                        "/parts/" + part, "no variant uses this part: " + part)));
        practice.namedParts()
                .forEach((name, steps) -> checkSentences(file, "/parts/" + name, steps));
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
        checkSentences(file, at + "/steps", variant.steps());
    }

    private void checkSentences(AuthoredFile<PracticeFile> file, String at, List<StepLine> steps) {
        for (int index = 0; index < steps.size(); index++) {
            if (hasLongSentence(steps.get(index).say())) {
                problems.add(
                        file.problem(
                                at + "/" + index,
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

    private void each(AuthoredFile<?> file, String at, String kind, List<String> names) {
        for (String name : names) {
            if (!slugs.getOrDefault(kind, Set.of()).contains(name)) {
                problems.add(file.problem(at, "there is no " + kind + " named " + name));
            }
        }
    }
}
