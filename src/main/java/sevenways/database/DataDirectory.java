package sevenways.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The directory that an embedded database lives in, held by one living application at a time. */
final class DataDirectory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataDirectory.class);
    private static final String UNFINISHED = "postgres-unfinished-";

    private final Path root;
    private final DirectoryLock lock;

    private DataDirectory(Path root, DirectoryLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes hold of the directory, making it where it is missing.
     *
     * @throws UnusableDatabase when another application holds it
     */
    static DataDirectory hold(Path path) throws IOException {
        Path root = path.toAbsolutePath().normalize();
        createPrivately(root);
        return new DataDirectory(root, DirectoryLock.on(root));
    }

    private static void createPrivately(Path directory) throws IOException {
        var onlyOwner = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(onlyOwner));
    }

    /** PostgreSQL's own data directory, there only when its initialisation is complete. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** What the server says, errors mostly. */
    Path log() {
        return root.resolve("postgres.log");
    }

    /**
     * A place for PostgreSQL's programs: not a temporary directory, where other users could put
     * theirs first and a cleaner could remove ours. The carried server makes it writable for all,
     * hence the closed one around it.
     */
    Path programs() throws IOException {
        createPrivately(root.resolve("programs"));
        return root.resolve("programs/postgres");
    }

    /** The superuser's password. */
    Path passwordFile() {
        return root.resolve("postgres.password");
    }

    /**
     * A new place to initialise in. Its name is fresh, for an initdb that outlived its application
     * may still write in an older one.
     */
    Path unfinishedCluster() {
        return root.resolve(UNFINISHED + Password.random());
    }

    /** Where earlier starts were cut off while initialising. */
    List<Path> unfinishedClusters() throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(child -> child.getFileName().toString().startsWith(UNFINISHED))
                    .toList();
        }
    }

    /** Makes an initialised cluster the one of this directory, at one stroke and for good. */
    void finish(Path unfinished) throws IOException {
        Files.move(unfinished, cluster(), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(root)) {
            directory.force(true);
        }
    }

    /**
     * Clears away what a cut-off start left, as far as an initdb that outlived it lets us: a later
     * start does the rest.
     */
    void discard(Path unfinished) {
        try {
            FileSystemUtils.deleteRecursively(unfinished);
        } catch (IOException stillInUse) {
            log.debug("{} is left for the next start", unfinished, stillInUse);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
