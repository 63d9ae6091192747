package sevenways.system;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The directory that an embedded database lives in, held by one living application at a time. */
final class DataDirectory implements AutoCloseable {

    private static final String UNFINISHED = "postgres-unfinished-";

    /**
     * A process that opens the lock file a second time would lose its lock, so it is asked here
     * first.
     */
    private static final Set<Path> heldHere = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes hold of the directory, making it where it is missing. The hold is a lock of the
     * operating system: it ends with the process, however that ends, and so tells an orphaned
     * database from one whose application lives.
     *
     * @throws UnusableDatabase when another application holds it
     */
    static DataDirectory hold(Path path) throws IOException {
        Path root = path.toAbsolutePath().normalize();
        createPrivately(root);
        if (!heldHere.add(root)) {
            throw inUse(root, ProcessHandle.current().pid() + "");
        }
        try {
            return new DataDirectory(root, lock(root));
        } catch (IOException | RuntimeException e) {
            heldHere.remove(root);
            throw e;
        }
    }

    private static void createPrivately(Path directory) throws IOException {
        var onlyOwner = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(onlyOwner));
    }

    private static FileChannel lock(Path root) throws IOException {
        Path file = root.resolve("lock");
        FileChannel lock =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw inUse(root, Files.readString(file).strip());
        }
        byte[] process = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
        lock.truncate(0).write(ByteBuffer.wrap(process));
        return lock;
    }

    private static UnusableDatabase inUse(Path root, String holder) {
        return new UnusableDatabase(
                "The data in %s is in use by another Sevenways that is running (process %s); stop that one, or give this one a directory of its own with --sevenways.data=…"
                        .formatted(root, holder));
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

    @Override
    public String toString() {
        return root.toString();
    }

    @Override
    public void close() throws IOException {
        lock.close();
        heldHere.remove(root);
    }
}
