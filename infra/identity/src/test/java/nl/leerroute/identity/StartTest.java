package nl.leerroute.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the server needs to start, and what is reachable when it runs. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

  private static final InetAddress LISTENING = InetAddress.ofLiteral("127.0.0.1");
  private static final int PATIENCE_MILLIS = 2_000;

  @Test
  void everyMissingSettingIsNamedWithItsMeaning(CapturedOutput output) {
    assertThatThrownBy(
            () ->
                SpringApplication.run(
                    IdentityApplication.class, "--leerroute.identity.issuer=http://identity.test"))
        .hasRootCauseInstanceOf(MissingSettings.class);

    assertThat(output)
        .contains("SERVER_PORT: the port to listen on")
        .contains("LEERROUTE_IDENTITY_GATEWAYURL: the address of the gateway")
        .contains("LEERROUTE_IDENTITY_GATEWAYSECRET: the secret")
        .contains("LEERROUTE_IDENTITY_OPERATORSECRET: the secret")
        .contains("LEERROUTE_IDENTITY_DEMOPASSWORD: the password")
        .contains("LEERROUTE_IDENTITY_SIGNINGKEY: the file")
        .doesNotContain("LEERROUTE_IDENTITY_ISSUER:")
        .doesNotContain("\tat ");
  }

  @Test
  void nothingListensBeyondThisMachine() throws Exception {
    int port = RunningIdentity.shared().port();

    assertThat(isOpen(LISTENING, port)).isTrue();
    for (InetAddress address : otherAddressesOfThisMachine()) {
      assertThat(isOpen(address, port)).as(address.toString()).isFalse();
    }
  }

  @Test
  void healthIsOpenAndTheRestOfTheActuatorIsNot() {
    RunningIdentity identity = RunningIdentity.shared();
    try (Browser browser = Browser.dutch()) {
      var health = browser.open(identity.at("/actuator/health"));

      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(health.body()).contains("\"status\":\"UP\"");
      assertThat(browser.open(identity.at("/actuator/env")).statusCode()).isEqualTo(302);
    }
  }

  private static List<InetAddress> otherAddressesOfThisMachine() throws Exception {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.equals(LISTENING))
        .toList();
  }

  private static boolean isOpen(InetAddress address, int port) throws Exception {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
      return true;
    } catch (ConnectException refused) {
      return false;
    }
  }
}
