package sevenways.system.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesheetTests {

    private static final Path FILES = Path.of("src/main/resources/static/css");

    /**
     * The rule by which a file says what a class is, outside of what holds for paper or a width.
     */
    private static final Pattern RULE = Pattern.compile("(?m)^\\.[\\w-]+(?= *[{,])");

    /** The room in which a session plays, and what stands in it, are one thing in two files. */
    private static final Pattern ROOM = Pattern.compile("\\.player(-.*)?");

    @Test
    void noTwoFilesMeanDifferentThingsByOneClass() throws IOException {
        Map<String, Set<Path>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(FILES)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".css")).toList()) {
                RULE.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .filter(name -> !ROOM.matcher(name).matches())
                        .forEach(
                                name ->
                                        files.computeIfAbsent(name, one -> new TreeSet<>())
                                                .add(file));
            }
        }
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files).allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
    }
}
