package sevenways.library.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.AuthoredText;
import sevenways.authored.Problem;
import sevenways.library.Cause;
import sevenways.library.Edition;
import sevenways.library.Entry.Shelf;
import sevenways.library.Guide;
import sevenways.library.Lesson;
import sevenways.library.Pathway;
import sevenways.library.Program;
import sevenways.library.Question;
import sevenways.library.Words;

/** The files of one language, as their authors wrote them. */
record Manuscripts(
        List<AuthoredFile<Pathway>> pathways,
        List<AuthoredFile<PracticeFile>> practices,
        List<AuthoredFile<Lesson>> lessons,
        List<AuthoredFile<Program>> programs,
        List<AuthoredFile<Cause>> causes,
        List<AuthoredFile<Question>> questions,
        List<AuthoredFile<Guide>> guides) {

    /**
     * Reads a folder such as {@code content/en}.
     *
     * @param problems takes what is wrong with any file
     */
    static Manuscripts read(
            AuthoredFiles files,
            String folder,
            AuthoredText.Completion completion,
            List<Problem> problems) {
        return new Manuscripts(
                files.markdown(
                        folder + "/pathways", "pathway", Pathway.class, completion, problems),
                files.markdown(
                        folder + "/practices",
                        "practice",
                        PracticeFile.class,
                        completion,
                        problems),
                files.markdown(folder + "/lessons", "lesson", Lesson.class, completion, problems),
                files.markdown(
                        folder + "/programs", "program", Program.class, completion, problems),
                files.markdown(folder + "/causes", "cause", Cause.class, completion, problems),
                files.markdown(
                        folder + "/questions", "question", Question.class, completion, problems),
                files.markdown(folder + "/guides", "guide", Guide.class, completion, problems));
    }

    /** These, and where something is missing, the other language's. */
    Manuscripts over(Manuscripts other) {
        return new Manuscripts(
                over(pathways, other.pathways),
                over(practices, other.practices),
                over(lessons, other.lessons),
                over(programs, other.programs),
                over(causes, other.causes),
                over(questions, other.questions),
                over(guides, other.guides));
    }

    private static <T> List<AuthoredFile<T>> over(
            List<AuthoredFile<T>> files, List<AuthoredFile<T>> others) {
        Map<String, AuthoredFile<T>> byName = new LinkedHashMap<>();
        others.forEach(file -> byName.put(file.name(), file));
        files.forEach(file -> byName.put(file.name(), file));
        return new ArrayList<>(byName.values());
    }

    /** All files, each on its shelf. */
    Map<Shelf, List<? extends AuthoredFile<?>>> byShelf() {
        return Map.of(
                Shelf.pathway, pathways,
                Shelf.practice, practices,
                Shelf.lesson, lessons,
                Shelf.program, programs,
                Shelf.cause, causes,
                Shelf.question, questions,
                Shelf.guide, guides);
    }

    Stream<AuthoredFile<?>> all() {
        return byShelf().values().stream().flatMap(List::stream);
    }

    /** What a reader of this language gets. */
    Edition edition(Locale language, Words words) {
        return new Edition(
                language,
                values(pathways),
                values(practices).stream().map(file -> file.in(pathway(file.pathway()))).toList(),
                values(lessons),
                values(programs),
                values(causes),
                values(questions),
                values(guides),
                words);
    }

    /** The schema allows no others. */
    private Pathway pathway(String slug) {
        return values(pathways).stream()
                .filter(pathway -> pathway.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** The files of a shelf. */
    List<? extends AuthoredFile<?>> on(Shelf shelf) {
        return byShelf().getOrDefault(shelf, List.of());
    }

    private static <T> List<T> values(List<AuthoredFile<T>> files) {
        return files.stream().map(AuthoredFile::value).toList();
    }
}
