package nl.leerroute.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether a part does its work. */
final class Health {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Settings settings;

  Health(Settings settings) {
    this.settings = settings;
  }

  boolean isGood(Part part) throws InterruptedException {
    return part.isServer() ? isListening(settings.port(part)) : answers(part);
  }

  private static boolean isListening(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean answers(Part part) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.url(part) + path(part)))
            .timeout(PATIENCE)
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static String path(Part part) {
    return part == Part.IDENTITY ? "/actuator/health" : "/actuator/health/readiness";
  }
}
