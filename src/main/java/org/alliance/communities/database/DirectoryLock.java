package org.alliance.communities.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.alliance.communities.startup.CannotStart;

/**
 * One application at a time on one data directory. The operating system gives the lock back however the application ends, so
 * whoever holds it knows that a database server found running there has lost its owner.
 */
final class DirectoryLock implements AutoCloseable {

    private static final String FILE = "in-use";

    private final FileChannel file;

    private DirectoryLock(FileChannel file) {
        this.file = file;
    }

    static DirectoryLock take(Path directory) throws IOException {
        FileChannel file = FileChannel.open(Files.createDirectories(directory).resolve(FILE), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (!isFree(file)) {
            file.close();
            throw new CannotStart("Another application is running on the data directory " + directory + ".",
                    "Stop that one first, or give this one a directory of its own: communities.data-directory.");
        }
        return new DirectoryLock(file);
    }

    private static boolean isFree(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        }
        catch (OverlappingFileLockException ourselves) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

}
