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
 * @param drawings by name
 * @param words what each shows, by language and name
 */
public record Figures(Map<String, Drawing> drawings, Map<String, Map<String, String>> words) {

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

    /** A figure as SVG, without what says whether and how it is spoken. */
    public record Drawing(String viewBox, String lines) {

        static Drawing of(Picture picture) {
            return new Drawing(picture.viewBox(), picture.svg());
        }

        String svg(String spoken) {
            return "<svg class=\"figure\" viewBox=\"%s\" focusable=\"false\" %s>%s</svg>"
                    .formatted(viewBox, spoken, lines);
        }
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
        return drawing(name).svg("role=\"img\" aria-label=\"" + label + "\"");
    }

    /**
     * The figure where words next to it already say what it shows.
     *
     * @throws NoSuchElementException if there is none of this name
     */
    public String silent(String name) {
        return drawing(name).svg("aria-hidden=\"true\"");
    }

    /**
     * What the figure shows, in this language or else in English.
     *
     * @throws NoSuchElementException if there is none of this name
     */
    public String words(String name, Locale locale) {
        drawing(name);
        String said = words.getOrDefault(locale.getLanguage(), Map.of()).get(name);
        return said == null
                ? Objects.requireNonNull(words.getOrDefault("en", Map.of()).get(name))
                : said;
    }

    private Drawing drawing(String name) {
        Drawing drawing = drawings.get(name);
        if (drawing == null) {
            throw new NoSuchElementException("There is no figure " + name);
        }
        return drawing;
    }
}
