package nl.leerroute.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  @TempDir Path root;

  @Test
  void whatIsOurOwnStaysSoWhenMemoryIsCleanedUp() {
    new DataDirectory(root).occupy();
    cleanUpMemory();
    assertThatThrownBy(() -> new DataDirectory(root).occupy())
        .isInstanceOf(OverlappingFileLockException.class);
  }

  private static void cleanUpMemory() {
    WeakReference<Object> garbage = new WeakReference<>(new Object());
    await()
        .until(
            () -> {
              System.gc();
              return garbage.get() == null;
            });
  }
}
