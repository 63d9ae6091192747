package sevenways.figure;

import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.figure.drawing.Picture;

/**
 * Every line figure there is, drawn once as SVG that a page takes in as it is.
 *
 * @param drawings what is inside each figure's {@code svg} element, by name
 * @param words what each shows, by language and name
 */
public record Figures(Map<String, String> drawings, Map<String, Map<String, String>> words) {

    private static final String OPEN =
            "<svg class=\"figure\" viewBox=\"0 0 %.0f %.0f\" focusable=\"false\" "
                    .formatted(Picture.WIDTH, Picture.HEIGHT);

    public Figures {
        drawings = Map.copyOf(drawings);
        words = Map.copyOf(words);
    }

    /**
     * Draws every figure of a folder such as {@code content}.
     *
     * @throws BrokenFilesException with everything that is wrong with any figure, by path and line
     */
    public static Figures read(AuthoredFiles files, String folder) {
        return FigureLoader.load(files, folder);
    }

    public Set<String> names() {
        return drawings.keySet();
    }

    /**
     * The figure as an image that says what it shows.
     *
     * @throws NoSuchElementException if there is none of this name
     */
    public String svg(String name, Locale locale) {
        String label = HtmlUtils.htmlEscape(words(name, locale));
        return OPEN + "role=\"img\" aria-label=\"" + label + "\">" + drawing(name) + "</svg>";
    }

    /**
     * The figure where words next to it already say what it shows.
     *
     * @throws NoSuchElementException if there is none of this name
     */
    public String silent(String name) {
        return OPEN + "aria-hidden=\"true\">" + drawing(name) + "</svg>";
    }

    /** What the figure shows, in this language or else in English. */
    public String words(String name, Locale locale) {
        String said = words.getOrDefault(locale.getLanguage(), Map.of()).get(name);
        return said == null
                ? Objects.requireNonNull(words.getOrDefault("en", Map.of()).get(name))
                : said;
    }

    private String drawing(String name) {
        String drawing = drawings.get(name);
        if (drawing == null) {
            throw new NoSuchElementException("There is no figure " + name);
        }
        return drawing;
    }
}
