package nl.leerroute.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachineTest {

  @Test
  void aBusyPortIsNamedWithTheWayOut() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int base = other.getLocalPort() - Part.INTAKE.port(0);
      assertThatThrownBy(() -> Machine.checkPorts(List.of(Part.INTAKE), base))
          .isInstanceOf(Refusal.class)
          .hasMessage(
              "Port %d, for the intake, is in use by another program: stop that, or choose other ports with --base-port.",
              other.getLocalPort());
    }
  }

  @Test
  void tooLittleMemoryIsSaidWithFigures() {
    assertThatThrownBy(() -> Machine.checkMemory(900))
        .isInstanceOf(Refusal.class)
        .hasMessageMatching(
            "Leerroute needs 2\\.\\d GB of free memory and this machine has 0\\.9 GB\\.");
    assertThatCode(() -> Machine.checkMemory(3_000)).doesNotThrowAnyException();
  }
}
