package sevenways.authored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The folders that authored files are in, from the root of the resources. */
class Folders {

    private final PathMatchingResourcePatternResolver resources =
            new PathMatchingResourcePatternResolver();

    Resource file(String path) {
        return resources.getResource("classpath:" + path);
    }

    /** The files that a pattern such as {@code content/*.md} finds, by name. */
    List<Resource> find(String pattern) {
        try {
            return Arrays.stream(resources.getResources("classpath*:" + pattern))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of the folder right under this one that the file is in. */
    static String below(String folder, Resource resource) {
        try {
            String address = resource.getURL().getPath();
            String below =
                    address.substring(address.lastIndexOf(folder + "/") + folder.length() + 1);
            return below.substring(0, below.indexOf('/'));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
