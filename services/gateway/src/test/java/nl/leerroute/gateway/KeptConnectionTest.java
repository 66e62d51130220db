package nl.leerroute.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.RepeatedTest;

/**
 * A browser that clicks on before the last answer was quite done is answered all the same.
 *
 * <p>Until Reactor Netty 1.3.8 such a connection was never read again (reactor-netty issue 4361).
 */
class KeptConnectionTest {

  private final URI site = URI.create(GatewaySystem.running().address());

  @RepeatedTest(20)
  void isReadOnAfterARequestThatCameTooEarly() throws IOException {
    try (Socket connection = new Socket(site.getHost(), site.getPort())) {
      connection.setSoTimeout(5_000);
      BufferedReader answers =
          new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII));
      ask(connection, "/mijn/werk", "/nergens");
      status(answers, "HTTP/1.1 200 OK");
      status(answers, "HTTP/1.1 404 Not Found");
      ask(connection, "/nergens");
      status(answers, "HTTP/1.1 404 Not Found");
    }
  }

  private void ask(Socket connection, String... paths) throws IOException {
    StringBuilder requests = new StringBuilder();
    for (String path : paths) {
      requests.append("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(path, site.getAuthority()));
    }
    connection.getOutputStream().write(requests.toString().getBytes(US_ASCII));
  }

  /** Reads on to the next line with a status, past the page before it. */
  private static void status(BufferedReader answers, String expected) throws IOException {
    String line = answers.readLine();
    while (line != null && !line.contains("HTTP/1.1 ")) {
      line = answers.readLine();
    }
    assertThat(line).endsWith(expected);
  }
}
