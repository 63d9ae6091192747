package sevenways.authored;

/**
 * One thing that is wrong with an authored file.
 *
 * @param path the file, from the root of the resources
 * @param line counted from 1
 */
public record Problem(String path, int line, String message) {

    @Override
    public String toString() {
        return path + ":" + line + ": " + message;
    }
}
