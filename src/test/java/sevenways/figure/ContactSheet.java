package sevenways.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sevenways.authored.AuthoredFiles;

/** Writes a page of all figures with their names, so that an artist sees all at once. */
class ContactSheet {

    private static final Path PAGE = Path.of("target/figures.html");
    private static final String HEAD =
            """
            <!doctype html><html lang="en" data-way="5"><meta charset="utf-8"><title>Figures</title>
            <link rel="stylesheet" href="../src/main/resources/static/css/site.css">
            <style>
            main { display: grid; grid-template-columns: repeat(auto-fill, 230px); gap: 10px; padding: 10px; max-width: none }
            figure { margin: 0; border: 1px solid var(--line); font-size: 12px; line-height: 1.25; padding: 4px }
            b { display: block }
            </style><main>
            """;

    private ContactSheet() {}

    /** A theme and the beginning of the names, such as {@code dark chair}, narrow the sheet. */
    public static void main(String[] wishes) throws IOException {
        String theme = wishes.length > 0 ? wishes[0] : "light";
        String begin = wishes.length > 1 ? wishes[1] : "";
        write(FigureLoader.load(new AuthoredFiles(), "content"), theme, begin);
    }

    static Path write(Figures figures, String theme, String begin) throws IOException {
        String sheet =
                new TreeSet<>(figures.names())
                        .stream()
                                .filter(name -> name.matches("(" + begin + ").*"))
                                .map(name -> figure(figures, name))
                                .collect(Collectors.joining("\n", HEAD, "</main></html>\n"));
        Files.createDirectories(PAGE.getParent());
        return Files.writeString(
                PAGE, sheet.replace("data-way", "data-theme=\"" + theme + "\" data-way"));
    }

    private static String figure(Figures figures, String name) {
        return "<figure>%s<figcaption><b>%s</b> %s</figcaption></figure>"
                .formatted(
                        figures.svg(name, Locale.ENGLISH),
                        name,
                        figures.words(name, Locale.ENGLISH));
    }
}
