package sevenways.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sevenways.library.Evidence.Source;

/**
 * A group of causes of back pain, and the conditions in it.
 *
 * @param body what is known of the group, as HTML made from the author's Markdown
 */
public record Cause(
        String slug,
        int order,
        String title,
        String summary,
        List<Condition> conditions,
        List<Source> sources,
        LocalDate reviewed,
        String body,
        Locale language)
        implements Entry {

    /**
     * What it is, how it tends to show, and when to be seen.
     *
     * @param sources ids of the sources where it was read
     */
    public record Condition(
            String name, String what, String shows, String seen, @Nullable List<String> sources) {

        /** The condition's place on the page of causes. */
        public String anchor() {
            return name.toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
        }
    }

    /** The source of this id, which is known to be there. */
    public Source source(String id) {
        return sources.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public Shelf shelf() {
        return Shelf.cause;
    }
}
