package sevenways.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The few Lucide line icons that pages use, as one sprite of symbols, read once at the start. */
@Component
class Icons {

    /** Names as in Lucide; a template that names another one fails the tests. */
    static final List<String> NAMES =
            List.of(
                    "armchair", "arrow-left", "arrow-right", "bed-double", "book-open",
                    "calendar-days", "chart-line", "check", "chevron-right", "circle-alert",
                    "circle-check", "circle-help", "circle-play", "clock", "copy", "ellipsis",
                    "eye", "heart-handshake", "info", "layers", "life-buoy", "list-checks", "lock",
                    "log-in", "log-out", "minus", "pause", "pencil-line", "person-standing",
                    "phone", "play", "plus", "printer", "repeat-2", "rotate-ccw", "search",
                    "settings", "shield-alert", "shield-check", "siren", "skip-back",
                    "skip-forward", "stethoscope", "sun", "trash-2", "trending-down",
                    "trending-up", "triangle-alert", "undo-2", "users", "volume-2", "wind", "x");

    private static final Pattern DRAWING =
            Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    private final String symbols;

    Icons() {
        var folder = WebJars.folder("lucide-static") + "icons/";
        var files = new DefaultResourceLoader();
        this.symbols = NAMES.stream().map(n -> symbol(files, folder, n)).collect(Collectors.joining());
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
            return "<symbol id=\"icon-%s\" viewBox=\"0 0 24 24\">%s</symbol>".formatted(name, lines);
        } catch (IOException missing) {
            throw new UncheckedIOException("No icon " + name, missing);
        }
    }
}
