package sevenways.authored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads folders of YAML files: those that ship, and those that a clinic keeps outside. */
@Component
public class YamlFolders {

    private final AuthoredFiles files;
    private final PathMatchingResourcePatternResolver resources =
            new PathMatchingResourcePatternResolver();

    YamlFolders(AuthoredFiles files) {
        this.files = files;
    }

    /**
     * Every YAML file right in a folder, by name. What is wrong with a file is added to the
     * problems, and the file is left out, so that all of it can be told at once.
     *
     * @param location of the folder with its scheme, such as {@code classpath:measures} or {@code
     *     file:/etc/sevenways/measures}; one that is not there has no files
     * @param schema the schema's name, such as {@code measure}
     */
    public <T> List<AuthoredFile<T>> read(
            String location, String schema, Class<T> type, List<Problem> problems) {
        List<AuthoredFile<T>> read = new ArrayList<>();
        for (Resource file : find(location)) {
            AuthoredText text = new AuthoredText(pathOf(location, file), Folders.text(file), "");
            files.read(text, schema, type, (data, source) -> {}, problems).ifPresent(read::add);
        }
        return read;
    }

    private static String pathOf(String location, Resource file) {
        return location.substring(location.indexOf(':') + 1) + "/" + file.getFilename();
    }

    private List<Resource> find(String location) {
        try {
            return Arrays.stream(resources.getResources(location + "/*.yaml"))
                    .sorted(Comparator.comparing(file -> Objects.toString(file.getFilename())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
