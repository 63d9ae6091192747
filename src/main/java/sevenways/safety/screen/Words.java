package sevenways.safety.screen;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sevenways.safety.SafetyLevel;

/**
 * What the screen says, in one language and for one version of it.
 *
 * @param reasons why the few questions are asked again
 */
public record Words(
        int version,
        String language,
        Map<String, Group> groups,
        Map<String, Asked> questions,
        Map<String, Level> levels,
        Map<String, String> combinations,
        Map<String, String> reasons) {

    record Group(String title, String lede) {}

    /**
     * A question.
     *
     * @param ask the question itself
     * @param shortly what it is about, in a word or two
     */
    record Asked(
            String ask,
            @JsonProperty("short") String shortly,
            @Nullable String hint,
            @Nullable Map<String, String> items,
            @Nullable Map<String, String> counts) {

        public Map<String, String> items() {
            return Objects.requireNonNullElse(items, Map.of());
        }

        public Map<String, String> counts() {
            return Objects.requireNonNullElse(counts, Map.of());
        }

        public String item(String id) {
            return items().getOrDefault(id, id);
        }
    }

    /**
     * A level.
     *
     * @param name of the level
     * @param act what to do now, in one sentence
     * @param more what else there is to know
     * @param withoutLine the same where we know no line for urgent advice; null if that changes
     *     nothing
     * @param open what stays open
     */
    record Level(
            String name,
            @JsonProperty("do") String act,
            String more,
            @Nullable String withoutLine,
            String open) {

        /** What else there is to know where there is such a line, or none. */
        public String more(boolean hasLine) {
            return hasLine ? more : Objects.requireNonNullElse(withoutLine, more);
        }
    }

    public Group group(String id) {
        return known(groups, id);
    }

    /** A question; one that these words do not know is called by its id. */
    public Asked question(String id) {
        return questions.getOrDefault(id, new Asked(id, id, null, null, null));
    }

    public Level level(SafetyLevel level) {
        return known(levels, level.slug());
    }

    /** What the combinations and counts of a verdict mean. */
    public List<String> together(List<String> ids) {
        return ids.stream().map(this::together).toList();
    }

    private String together(String id) {
        String[] path = id.split("\\.", 2);
        return path.length == 1
                ? combinations.getOrDefault(id, id)
                : question(path[0]).counts().getOrDefault(path[1], id);
    }

    /** Why the few questions are asked. */
    String reason(String id, String word, int days) {
        return known(reasons, id).replace("{word}", word).replace("{days}", String.valueOf(days));
    }

    private static <T> T known(Map<String, T> words, String id) {
        return Objects.requireNonNull(words.get(id), id);
    }
}
