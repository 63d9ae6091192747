package sevenways.library;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Everything there is to read and to practise, in the language of whoever asks: the current
 * request's, else English. It is read once and never changes while the application runs.
 */
public class Library {

    private static final Locale FALLBACK = Locale.ENGLISH;

    private final Set<Locale> languages;
    private final Supplier<Map<Locale, Edition>> editions;

    /**
     * @param languages those there is something in, English among them
     * @param editions by language; asked only when something is looked up
     */
    public Library(Set<Locale> languages, Supplier<Map<Locale, Edition>> editions) {
        this.languages = languages;
        this.editions = editions;
    }

    private Edition edition() {
        Map<Locale, Edition> all = editions.get();
        Locale reader = LocaleContextHolder.getLocale();
        return Optional.ofNullable(all.get(reader))
                .or(() -> Optional.ofNullable(all.get(Locale.of(reader.getLanguage()))))
                .orElseGet(() -> all.get(FALLBACK));
    }

    /** The languages there is something in. */
    public Set<Locale> languages() {
        return languages;
    }

    /** The language it speaks to whoever asks. */
    public Locale language() {
        return edition().language();
    }

    /** Whether these are words of somebody who may need help now rather than something to read. */
    public boolean isUrgent(String text) {
        return edition().words().isUrgent(text);
    }

    /** Everything there is. */
    public Stream<Entry> entries() {
        return edition().entries();
    }

    /** The seven pathways, in their order. */
    public List<Pathway> pathways() {
        return edition().pathways();
    }

    public Optional<Pathway> pathway(String slug) {
        return pathways().stream().filter(pathway -> pathway.slug().equals(slug)).findFirst();
    }

    /** Every practice, by pathway and then in the order to try. */
    public List<Practice> practices() {
        return pathways().stream().flatMap(pathway -> practices(pathway).stream()).toList();
    }

    public Optional<Practice> practice(String slug) {
        return Optional.ofNullable(edition().practices().get(slug));
    }

    /** The practices of a pathway, in the order to try. */
    public List<Practice> practices(Pathway pathway) {
        return pathway.practices().stream().flatMap(slug -> practice(slug).stream()).toList();
    }

    /** Every lesson: first those of no pathway, then by pathway, each in the order to read. */
    public List<Lesson> lessons() {
        return Stream.concat(
                        lessonsOfNoPathway().stream(),
                        pathways().stream()
                                .flatMap(pathway -> lessons(pathway.lessons()).stream())
                                .filter(lesson -> lesson.pathway() != null))
                .distinct()
                .toList();
    }

    /** What to know about pain, whichever way one takes. */
    public List<Lesson> lessonsOfNoPathway() {
        return edition().lessons().values().stream()
                .filter(lesson -> lesson.pathway() == null)
                .sorted(Comparator.comparingInt(Lesson::order))
                .toList();
    }

    public Optional<Lesson> lesson(String slug) {
        return Optional.ofNullable(edition().lessons().get(slug));
    }

    /** These lessons, in this order. */
    public List<Lesson> lessons(List<String> slugs) {
        return slugs.stream().flatMap(slug -> lesson(slug).stream()).toList();
    }

    /** The programs, the longest first. */
    public List<Program> programs() {
        return edition().programs().values().stream()
                .sorted(
                        Comparator.comparing((Program program) -> -program.weeks().size())
                                .thenComparing(Program::title))
                .toList();
    }

    public Optional<Program> program(String slug) {
        return Optional.ofNullable(edition().programs().get(slug));
    }

    public List<Cause> causes() {
        return edition().causes();
    }

    public List<Question> questions() {
        return edition().questions();
    }

    /** How to find help with others. */
    public List<Guide> guides() {
        return edition().guides();
    }

    public Optional<Guide> guide(String slug) {
        return guides().stream().filter(guide -> guide.slug().equals(slug)).findFirst();
    }
}
