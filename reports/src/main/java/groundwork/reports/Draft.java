package groundwork.reports;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A hidden folder in which a result is written before it gets its name.
 *
 * <p>A lock beside it is held as long as its writer lives: what a killed run has left can so be told from what another run is
 * writing, and is cleared by the next one.
 */
final class Draft implements AutoCloseable {

    private static final String PREFIX = ".writing-";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final Path lockFile;
    private final FileChannel lock;

    private Draft(Path folder, Path lockFile, FileChannel lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** A new draft in a folder. */
    static Draft in(Path parent) throws IOException {
        Path lockFile = Files.createTempFile(parent, PREFIX, LOCK);
        FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        lock.lock();
        return new Draft(Files.createDirectory(folderOf(lockFile)), lockFile, lock);
    }

    /** Deletes drafts whose writers are gone. */
    static void clearAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(parent, PREFIX + "*" + LOCK)) {
            for (Path lockFile : locks) {
                if (isAbandoned(lockFile)) {
                    delete(folderOf(lockFile));
                    Files.deleteIfExists(lockFile);
                }
            }
        }
    }

    private static boolean isAbandoned(Path lockFile) throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Path folderOf(Path lockFile) {
        String name = lockFile.getFileName().toString();
        return lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    }

    Path folder() {
        return folder;
    }

    /** Gives the folder its name, at once and whole. */
    void publish(Path target) throws IOException {
        Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes what was not published. */
    @Override
    public void close() throws IOException {
        delete(folder);
        lock.close();
        Files.deleteIfExists(lockFile);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folderDone, IOException failure) throws IOException {
                Files.delete(folderDone);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
