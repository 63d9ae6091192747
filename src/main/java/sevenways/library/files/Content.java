package sevenways.library.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.figure.Figures;
import sevenways.library.Edition;

/**
 * All there is to read, to play and to look at.
 *
 * @param languages those there is something in, English first
 * @param editions the library, by language
 */
record Content(List<Locale> languages, Figures figures, Map<Locale, Edition> editions) {

    /** The folder of the languages, from the root of the resources. */
    static final String FOLDER = "content";

    /**
     * Reads, checks and renders what authors wrote.
     *
     * @throws BrokenFilesException with all that is wrong with any figure, else with any other file
     */
    static Content read(AuthoredFiles files) {
        Figures figures = Figures.read(files, FOLDER);
        return new Content(
                List.copyOf(LibraryFiles.languages(files, FOLDER)),
                figures,
                new LibraryFiles(files, FOLDER, figures.names()).read());
    }
}
