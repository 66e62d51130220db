package nl.leerroute.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path directory;

  @Test
  void secretsAreMadeOnceAndStay() {
    Secrets first = Secrets.of(new DataDirectory(directory));
    assertThat(Secrets.of(new DataDirectory(directory))).isEqualTo(first);
    assertThat(first.demoPassword()).matches("[a-z2-9]{10}");
    assertThat(first.gateway()).hasSize(43).isNotEqualTo(first.operator());
  }

  @Test
  void anInstallationFromBeforeGetsTheSecretThatItLacksOnce() throws IOException {
    DataDirectory data = new DataDirectory(directory);
    Secrets.of(data);
    Path file = data.secret("passwords.properties");
    Files.write(
        file,
        Files.readAllLines(file).stream().filter(each -> !each.startsWith("accounts")).toList());

    Secrets now = Secrets.of(data);
    assertThat(now.accounts()).hasSize(43);
    assertThat(Secrets.of(data)).isEqualTo(now);
  }

  @Test
  void twoInstallationsDoNotShareSecrets(@TempDir Path other) {
    assertThat(Secrets.of(new DataDirectory(directory)).gateway())
        .isNotEqualTo(Secrets.of(new DataDirectory(other)).gateway());
  }

  @Test
  void onlyTheOwnerCanReadThem() throws IOException {
    DataDirectory data = new DataDirectory(directory);
    Secrets.of(data);
    GatewayKey key = GatewayKey.of(data);
    for (Path file : List.of(data.secret("passwords.properties"), key.signing())) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }
}
