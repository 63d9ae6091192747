package sevenways.authored;

/**
 * Opens the reader of folders to tests of other modules that read files without the application.
 */
public final class OpenFolders {

    private OpenFolders() {}

    public static YamlFolders of(AuthoredFiles files) {
        return new YamlFolders(files);
    }
}
