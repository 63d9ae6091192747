package sevenways.library.files;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * Which files a folder has, wherever on the class path: one line a file, with its size and its
 * checksum. A jar's own table knows both, so nothing in it is read for this.
 */
final class Inventory {

    private Inventory() {}

    /**
     * The lines, in the same order whatever order the class path has.
     *
     * @param folder from the root of the resources, such as {@code content}
     * @param but the path of the one file that is left out
     */
    static String of(ClassLoader classes, String folder, String but) throws IOException {
        List<String> lines = new ArrayList<>();
        for (URL place : Collections.list(classes.getResources(folder + "/"))) {
            URLConnection connection = place.openConnection();
            if (connection instanceof JarURLConnection jar) {
                addJar(jar, folder + "/", lines);
            } else {
                addFolder(Path.of(URI.create(place.toString())), folder, lines);
            }
        }
        lines.removeIf(line -> line.startsWith(but + " "));
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    private static void addJar(JarURLConnection connection, String folder, List<String> lines)
            throws IOException {
        connection.setUseCaches(false); // so that closing it takes it from nobody else
        try (JarFile jar = connection.getJarFile()) {
            for (var entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    lines.add(line(entry.getName(), entry.getSize(), entry.getCrc()));
                }
            }
        }
    }

    private static void addFolder(Path root, String folder, List<String> lines) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = root.relativize(file).toString().replace('\\', '/');
                lines.add(line(folder + "/" + name, bytes.length, checksum(bytes)));
            }
        }
    }

    private static String line(String path, long size, long checksum) {
        return path + " " + size + " " + Long.toHexString(checksum);
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
