package sevenways.authored;

import com.networknt.schema.utils.JsonNodes;
import tools.jackson.databind.JsonNode;

/**
 * A file as its author wrote it, its data valid by its schema.
 *
 * @param path the file, from the root of the resources
 * @param value the data: the whole of a YAML file, the front matter of a Markdown file
 * @param body the Markdown under the front matter; empty in a YAML file
 * @param bodyLine the line the body begins on
 */
public record AuthoredFile<T>(String path, T value, String body, JsonNode data, int bodyLine) {

    /** The file's name without folder and ending. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** A problem at the data that a JSON pointer leads to, such as {@code /variants/0}. */
    public Problem problem(String pointer, String message) {
        return problem(path, data.at(pointer), message);
    }

    /** A problem in the body, where this text first stands. */
    public Problem problemInBody(String text, String message) {
        String before = body.substring(0, Math.max(0, body.indexOf(text)));
        return new Problem(
                path,
                bodyLine
                        + (int) before.lines().count()
                        - (before.isEmpty() || before.endsWith("\n") ? 0 : 1),
                message);
    }

    /** A problem at a node of a file's data. */
    public static Problem problem(String path, JsonNode node, String message) {
        return new Problem(path, lineOf(node), message);
    }

    /**
     * The line a node begins on. In a Markdown file the front matter is read from line 2, which its
     * data know.
     */
    static int lineOf(JsonNode node) {
        var location = JsonNodes.tokenStreamLocationOf(node);
        return location == null ? 1 : location.getLineNr();
    }
}
