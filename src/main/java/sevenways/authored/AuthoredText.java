package sevenways.authored;

import tools.jackson.databind.node.ObjectNode;

/**
 * A file in its two parts, before they are read.
 *
 * @param path the file, from the root of the resources
 * @param yaml its data
 * @param body the Markdown under the front matter; empty in a YAML file
 */
public record AuthoredText(String path, String yaml, String body) {

    /** Adds to a file's valid data what its front matter does not say itself. */
    @FunctionalInterface
    public interface Completion {
        void complete(ObjectNode data, AuthoredText file);
    }

    /** The file's name without folder and ending. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** The line the body begins on: the data, and a line of dashes before and after. */
    int bodyLine() {
        return (int) yaml.chars().filter(each -> each == '\n').count() + 2;
    }
}
