package nl.leerroute.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

  static final int SIGTERM = 128 + 15;

  @TempDir Path directory;

  @Test
  void theDatabaseStopsWhenAsked() throws Exception {
    try (ChildProcess database =
        ChildProcess.start(DatabaseProcess.class, "database", directory, Ports.orFree(0))) {
      assertThat(database.terminate()).isEqualTo(SIGTERM);
    }
  }

  @Test
  void aBusyPortIsSaidInOneSentence() {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(directory.resolve("first"), 0)) {
      assertThatThrownBy(
              () ->
                  ChildProcess.start(
                      DatabaseProcess.class, "database", directory.resolve("second"), first.port()))
          .hasMessageStartingWith("database cannot start on port " + first.port())
          .hasMessageNotContaining("\n");
    }
  }
}
