package sevenways.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole library as a reader of one language meets it: what is not translated stands in English.
 *
 * @param pathways in their order
 * @param causes in their order
 * @param questions in their order
 * @param guides in their order
 */
public record Edition(
        Locale language,
        List<Pathway> pathways,
        Map<String, Practice> practices,
        Map<String, Lesson> lessons,
        Map<String, Program> programs,
        List<Cause> causes,
        List<Question> questions,
        List<Guide> guides,
        Words words) {

    /** Puts everything in its order. */
    public Edition(
            Locale language,
            Collection<Pathway> pathways,
            Collection<Practice> practices,
            Collection<Lesson> lessons,
            Collection<Program> programs,
            Collection<Cause> causes,
            Collection<Question> questions,
            Collection<Guide> guides,
            Words words) {
        this(
                language,
                inOrder(pathways, Pathway::order),
                bySlug(practices),
                bySlug(lessons),
                bySlug(programs),
                inOrder(causes, Cause::order),
                inOrder(questions, Question::order),
                inOrder(guides, Guide::order),
                words);
    }

    private static <T> List<T> inOrder(Collection<T> things, Function<T, Integer> order) {
        return things.stream().sorted(Comparator.comparing(order)).toList();
    }

    private static <T extends Entry> Map<String, T> bySlug(Collection<T> things) {
        return things.stream()
                .collect(Collectors.toUnmodifiableMap(Entry::slug, Function.identity()));
    }

    /** Everything there is. */
    Stream<Entry> entries() {
        return Stream.of(
                        pathways,
                        practices.values(),
                        lessons.values(),
                        programs.values(),
                        guides,
                        causes,
                        questions)
                .flatMap(Collection::stream);
    }
}
