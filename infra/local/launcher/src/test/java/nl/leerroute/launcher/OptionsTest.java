package nl.leerroute.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void withoutOptionsEverythingStartsOnTheUsualPorts() {
    Options options = Options.parse(List.of());
    assertThat(options.parts()).containsExactly(Part.values());
    assertThat(Part.GATEWAY.port(options.basePort())).isEqualTo(8080);
    assertThat(options.data()).isEqualTo(Path.of(".leerroute").toAbsolutePath());
    assertThat(options.fresh()).isFalse();
    assertThat(options.training()).isTrue();
  }

  @Test
  void everyOptionIsUnderstood() {
    Options options =
        Options.parse(
            List.of(
                "--fresh",
                "--no-training",
                "--base-port",
                "9000",
                "--data",
                "/x",
                "--without",
                "matching,gateway"));
    assertThat(options.fresh()).isTrue();
    assertThat(options.training()).isFalse();
    assertThat(options.basePort()).isEqualTo(9000);
    assertThat(options.data()).isEqualTo(Path.of("/x"));
    assertThat(options.parts()).doesNotContain(Part.MATCHING, Part.GATEWAY).contains(Part.INTAKE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--base-port|x",
        "--base-port|0",
        "--base-port|65530",
        "--data",
        "--fast",
        "--without|intake,outtake"
      })
  void whatIsNotUnderstoodIsRefusedInOneSentence(String arguments) {
    assertThatThrownBy(() -> Options.parse(List.of(arguments.split("\\|"))))
        .isInstanceOf(Refusal.class)
        .hasMessageNotContaining("\n")
        .hasMessageEndingWith(".");
  }
}
