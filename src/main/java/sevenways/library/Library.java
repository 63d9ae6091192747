package sevenways.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything there is to read and to practise. It is loaded once and never changes while the
 * application runs.
 */
public class Library {

    private final Map<String, Pathway> pathways;
    private final Map<String, Practice> practices;
    private final Map<String, Lesson> lessons;
    private final Map<String, Program> programs;
    private final List<Cause> causes;
    private final List<Question> questions;

    Library(
            Collection<Pathway> pathways,
            Collection<Practice> practices,
            Collection<Lesson> lessons,
            Collection<Program> programs,
            Shelf shelf) {
        this.pathways = bySlug(pathways, Pathway::slug);
        this.practices = bySlug(practices, Practice::slug);
        this.lessons = bySlug(lessons, Lesson::slug);
        this.programs = bySlug(programs, Program::slug);
        this.causes =
                shelf.causes().stream().sorted(Comparator.comparingInt(Cause::order)).toList();
        this.questions =
                shelf.questions().stream()
                        .sorted(Comparator.comparingInt(Question::order))
                        .toList();
    }

    /** What is read as one page each. */
    record Shelf(Collection<Cause> causes, Collection<Question> questions) {}

    private static <T> Map<String, T> bySlug(Collection<T> things, Function<T, String> slug) {
        return things.stream().collect(Collectors.toUnmodifiableMap(slug, Function.identity()));
    }

    /** The seven pathways, in their order. */
    public List<Pathway> pathways() {
        return pathways.values().stream().sorted(Comparator.comparingInt(Pathway::order)).toList();
    }

    public Optional<Pathway> pathway(String slug) {
        return Optional.ofNullable(pathways.get(slug));
    }

    /** Every practice, by pathway and then in the order to try. */
    public List<Practice> practices() {
        return pathways().stream().flatMap(pathway -> practices(pathway).stream()).toList();
    }

    public Optional<Practice> practice(String slug) {
        return Optional.ofNullable(practices.get(slug));
    }

    /** The practices of a pathway, in the order to try. */
    public List<Practice> practices(Pathway pathway) {
        return pathway.practices().stream().map(practices::get).toList();
    }

    /** Every lesson, by pathway and then in the order to read. */
    public List<Lesson> lessons() {
        return pathways().stream()
                .flatMap(pathway -> lessons(pathway.lessons()).stream())
                .distinct()
                .toList();
    }

    public Optional<Lesson> lesson(String slug) {
        return Optional.ofNullable(lessons.get(slug));
    }

    /** These lessons, in this order. */
    public List<Lesson> lessons(List<String> slugs) {
        return slugs.stream().map(lessons::get).toList();
    }

    public List<Program> programs() {
        return programs.values().stream().sorted(Comparator.comparing(Program::title)).toList();
    }

    public Optional<Program> program(String slug) {
        return Optional.ofNullable(programs.get(slug));
    }

    public List<Cause> causes() {
        return causes;
    }

    public List<Question> questions() {
        return questions;
    }
}
