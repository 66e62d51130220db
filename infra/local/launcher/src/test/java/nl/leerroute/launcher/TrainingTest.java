package nl.leerroute.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class TrainingTest {

  @TempDir Path directory;
  private DataDirectory data;
  private Programs programs;

  @BeforeEach
  void needsTheJarOfTheServers() {
    BuiltJars.needsTheJarOfTheServers();
    data = new DataDirectory(directory);
    programs = new Programs(BuiltJars.PROJECT, data.programs());
  }

  @Test
  void aProgramIsTrainedOnceAndStartedWithWhatItLearned() throws Exception {
    Program program = programs.of(Part.DATABASE);
    Path cache = program.cache(Part.DATABASE);
    assertThat(Jvm.command(Part.DATABASE, program)).noneMatch(word -> word.contains("AOTCache"));

    train();
    assertThat(Jvm.command(Part.DATABASE, program)).contains("-XX:AOTCache=" + cache);
    FileTime made = Files.getLastModifiedTime(cache);

    train();
    assertThat(Files.getLastModifiedTime(cache)).isEqualTo(made);
    assertThat(data.of(Part.DATABASE)).doesNotExist();
  }

  @Test
  void noTrainingBeginsWhenTheSystemStops() {
    try (Guard guard = new Guard()) {
      Training training = training(guard);
      training.close();
      assertThatThrownBy(() -> training.train(List.of(Part.DATABASE)))
          .isInstanceOf(InterruptedException.class);
    }
  }

  private void train() throws Exception {
    try (Guard guard = new Guard();
        Training training = training(guard)) {
      training.train(List.of(Part.DATABASE));
    }
  }

  private Training training(Guard guard) {
    return new Training(
        programs, new Settings(BuiltJars.PROJECT, data, FreePorts.base()), data, guard);
  }
}
