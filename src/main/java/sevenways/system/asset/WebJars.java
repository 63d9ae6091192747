package sevenways.system.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where a WebJar's files are, whatever its version. */
final class WebJars {

    private static final String ROOT = "META-INF/resources/webjars/";

    private WebJars() {}

    /** The folder of the one version on the classpath, ending in a slash. */
    static String folder(String name) {
        try {
            var files = "classpath*:" + ROOT + name + "/*/LICENSE*";
            for (var file : new PathMatchingResourcePatternResolver().getResources(files)) {
                var address = file.getURL().toString();
                return address.substring(0, address.lastIndexOf('/') + 1);
            }
            throw new IllegalStateException("No WebJar " + name + " on the classpath");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
