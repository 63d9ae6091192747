package sevenways.system.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;

/** The few Lucide line icons that pages use, as one sprite of symbols, read once at the start. */
class Icons {

    /** Names as in Lucide; a template that names another one fails the tests. */
    static final List<String> NAMES =
            List.of(
                    """
                    armchair bed-double person-standing footprints wind volume-2 volume-x
                    play circle-play pause skip-back skip-forward rotate-ccw repeat-2 clock
                    sun pencil-line chart-line ellipsis layers book-open calendar-days users
                    heart-handshake settings sliders-horizontal log-in log-out stethoscope life-buoy phone siren
                    circle-alert triangle-alert circle-check circle-help info shield-check
                    shield-alert lock eye check x plus minus undo-2 trash-2 copy printer search
                    arrow-left arrow-right chevron-right trending-down trending-up list-checks
                    """
                            .strip()
                            .split("[ \n]"));

    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    private final String symbols;

    Icons() {
        var folder = WebJars.folder("lucide-static") + "icons/";
        var files = new DefaultResourceLoader();
        this.symbols =
                NAMES.stream()
                        .map(name -> symbol(files, folder, name))
                        .collect(Collectors.joining());
    }

    /** SVG {@code <symbol>} elements with ids {@code icon-<name>}. */
    public String symbols() {
        return symbols;
    }

    private static String symbol(ResourceLoader files, String folder, String name) {
        try {
            var file = files.getResource(folder + name + ".svg");
            var drawing = DRAWING.matcher(file.getContentAsString(StandardCharsets.UTF_8));
            if (!drawing.find()) {
                throw new IllegalStateException("Not a drawing: " + file);
            }
            var lines = drawing.group(1).strip().replaceAll("\\s*\\n\\s*", "").replace(" />", "/>");
            return "<symbol id=\"icon-%s\" viewBox=\"0 0 24 24\">%s</symbol>"
                    .formatted(name, lines);
        } catch (IOException missing) {
            throw new UncheckedIOException("No icon " + name, missing);
        }
    }
}
