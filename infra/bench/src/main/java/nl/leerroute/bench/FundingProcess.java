package nl.leerroute.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Funding as the one-command system runs it, in a process that can be killed: its jar taken apart,
 * and what it loads at a start written down before.
 */
final class FundingProcess implements AutoCloseable {

  private final ProcessBuilder command;
  private Process process;

  private FundingProcess(ProcessBuilder command) throws IOException {
    this.command = command;
    this.process = command.start();
  }

  static FundingProcess start(Path directory, String broker, String database)
      throws IOException, InterruptedException {
    return start(directory, broker, database, Map.of());
  }

  /**
   * @param more that it is told
   */
  static FundingProcess start(
      Path directory, String broker, String database, Map<String, String> more)
      throws IOException, InterruptedException {
    Path keys = Files.writeString(directory.resolve("keys.jwks"), unusedKey());
    Map<String, String> settings =
        Map.of(
            "SERVER_PORT",
            "0",
            "LEERROUTE_KAFKA_BOOTSTRAPSERVERS",
            broker,
            "LEERROUTE_MONGODB_URI",
            database,
            "LEERROUTE_IDENTITY_ISSUER",
            "http://127.0.0.1:1",
            "LEERROUTE_TOKENS_VERIFICATIONKEYS",
            keys.toString(),
            "LEERROUTE_FUNDING_ACCOUNTKEY",
            "of-this-measurement");
    Path log = directory.resolve("funding.log");
    JavaProgram program =
        JavaProgram.of(Path.of("services", "funding"), directory.resolve("programs"), "-Xmx128m");
    program.train(settings, log);
    return new FundingProcess(program.process(settings, log));
  }

  private static String unusedKey() {
    try {
      return new JWKSet(new ECKeyGenerator(Curve.P_256).generate()).toString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One more of the same, beside it. */
  FundingProcess another() throws IOException {
    return new FundingProcess(command);
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** As {@code kill -9} does, and another one at once. */
  void killAndStartAgain() {
    process.destroyForcibly().onExit().join();
    try {
      process = command.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
