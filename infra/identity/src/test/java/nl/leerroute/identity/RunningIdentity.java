package nl.leerroute.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server on a free port. */
final class RunningIdentity implements AutoCloseable {

  static final String ISSUER = "http://identity.test";
  static final String GATEWAY = "http://127.0.0.1:18080";
  static final String CALLBACK = GATEWAY + "/login/oauth2/code/leerroute";
  static final String GATEWAY_SECRET = "secret of the gateway";
  static final String OPERATOR_SECRET = "secret of the operator";
  static final String PASSWORD = "zeven zwanen";

  private final ConfigurableApplicationContext context;

  private RunningIdentity(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static RunningIdentity start(Path signingKey) {
    return new RunningIdentity(
        new SpringApplicationBuilder(IdentityApplication.class)
            .run(
                "--server.port=0",
                "--leerroute.identity.issuer=" + ISSUER,
                "--leerroute.identity.gatewayurl=" + GATEWAY,
                "--leerroute.identity.gatewaysecret=" + GATEWAY_SECRET,
                "--leerroute.identity.operatorsecret=" + OPERATOR_SECRET,
                "--leerroute.identity.demopassword=" + PASSWORD,
                "--leerroute.identity.signingkey=" + signingKey));
  }

  /** One server for all tests that leave it as they found it; it ends with the tests. */
  static RunningIdentity shared() {
    return Shared.SERVER;
  }

  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** A path, or an address that the server itself gave out. */
  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port()).resolve(path.replace(ISSUER, ""));
  }

  @Override
  public void close() {
    context.close();
  }

  private static final class Shared {

    static final RunningIdentity SERVER = start(emptyFolder().resolve("signing.json"));

    private static Path emptyFolder() {
      try {
        return Files.createTempDirectory("identity");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
