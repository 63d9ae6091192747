package sevenways.system.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.StringUtils;

/**
 * Which modules a module needs before it can run, so that a page can ask for them all at once
 * instead of one after the other as each is read.
 */
class Modules {

    /** Of what comes first only: what is imported later, when it is needed, is left for then. */
    private static final Pattern IMPORT =
            Pattern.compile(
                    "^(?:import|export|\\})[^;(\"']*[\"'](\\.{1,2}/[^\"']+\\.js)[\"'];",
                    Pattern.MULTILINE);

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /**
     * What the module at this address imports, and what these import in turn, each once.
     *
     * @param address such as {@code /js/player.js}
     */
    public Collection<String> of(String address) {
        return known.computeIfAbsent(address, Modules::find);
    }

    private static List<String> find(String address) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(address));
        while (!open.isEmpty()) {
            imports(open.remove()).filter(found::add).forEach(open::add);
        }
        return List.copyOf(found);
    }

    private static Stream<String> imports(String address) {
        try {
            String script =
                    new DefaultResourceLoader()
                            .getResource("classpath:/static" + address)
                            .getContentAsString(StandardCharsets.UTF_8);
            return IMPORT.matcher(script)
                    .results()
                    .map(match -> StringUtils.applyRelativePath(address, match.group(1)))
                    .map(StringUtils::cleanPath);
        } catch (IOException missing) {
            throw new UncheckedIOException("No module " + address, missing);
        }
    }
}
