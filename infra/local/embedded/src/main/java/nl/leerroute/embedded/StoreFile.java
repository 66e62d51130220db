package nl.leerroute.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;

/**
 * The file the database is in, and how much of it is waste.
 *
 * <p>While the database runs, space that a commit frees is used by the next one, and pieces that
 * are mostly waste are written anew. The file itself is made smaller when it is opened and when it
 * is closed: by copying what lives and putting the copy in its place.
 *
 * <p>What was deleted may stay readable in freed space until then. So a file is copied at every
 * close, unless that would take longer than whoever stops a process waits.
 */
final class StoreFile {

  private static final long WORTH_LOOKING_AT = 8L * 1024 * 1024;
  private static final long QUICKLY_COPIED = 256L * 1024 * 1024;
  private static final int LIVING_PER_CENT = 50;
  private static final int BYTES_WRITTEN_ANEW_AT_ONCE = 4 * 1024 * 1024;
  private static final int MEGABYTES_OF_CACHE = 48;

  private final Path path;

  StoreFile(Path directory) {
    this.path = directory.resolve("leerroute.mv");
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("The database cannot write to " + directory, e);
    }
  }

  MVStore open() {
    MVStoreTool.compactCleanUp(path.toString());
    MVStore store = openAsItIs();
    if (!isWasteful(store)) {
      return store;
    }
    close(store);
    return openAsItIs();
  }

  private MVStore openAsItIs() {
    MVStore store =
        new MVStore.Builder()
            .fileName(path.toString())
            .cacheSize(MEGABYTES_OF_CACHE)
            // Commits are ours, and the library's own way of moving pieces within the file trips
            // over its own assertions when space is used again at once.
            .autoCommitDisabled()
            .autoCompactFillRate(0)
            .open();
    store.setVersionsToKeep(0);
    store.setRetentionTime(0);
    return store;
  }

  /** Writes some pieces anew that are mostly waste, so that their space can be used again. */
  static void tidy(MVStore store) {
    if (isWasteful(store)) {
      store.compact(LIVING_PER_CENT, BYTES_WRITTEN_ANEW_AT_ONCE);
    }
  }

  void close(MVStore store) {
    boolean copying = store.getFileStore().size() < QUICKLY_COPIED || isWasteful(store);
    store.close(0);
    if (copying) {
      MVStoreTool.compact(path.toString(), false);
    }
  }

  private static boolean isWasteful(MVStore store) {
    long size = store.getFileStore().size();
    long living =
        size * store.getFileStore().getFillRate() / 100 * store.getFileStore().getChunksFillRate();
    return size > WORTH_LOOKING_AT && living / size < LIVING_PER_CENT;
  }
}
