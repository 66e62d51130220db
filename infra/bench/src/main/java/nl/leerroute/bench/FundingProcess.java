package nl.leerroute.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Funding as the one-command system runs it, in a process that can be killed: its jar taken apart,
 * and what it loads at a start written down before.
 */
final class FundingProcess implements AutoCloseable {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final List<String> SIZE =
      List.of(
          "-Xmx128m",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final ProcessBuilder command;
  private Process process;

  private FundingProcess(ProcessBuilder command) throws IOException {
    this.command = command;
    this.process = command.start();
  }

  static FundingProcess start(Path directory, String broker, String database)
      throws IOException, InterruptedException {
    Path program = directory.resolve("funding");
    Path keys = Files.writeString(directory.resolve("keys.jwks"), unusedKey());
    Map<String, String> settings =
        Map.of(
            "SERVER_PORT", "0",
            "LEERROUTE_KAFKA_BOOTSTRAPSERVERS", broker,
            "LEERROUTE_MONGODB_URI", database,
            "LEERROUTE_IDENTITY_ISSUER", "http://127.0.0.1:1",
            "LEERROUTE_TOKENS_VERIFICATIONKEYS", keys.toString(),
            "LEERROUTE_FUNDING_ACCOUNTKEY", "of-this-measurement",
            "MALLOC_ARENA_MAX", "2");
    Path log = directory.resolve("funding.log");
    String packed = jar().toString();
    List<String> unpack = List.of("extract", "--destination", program.toString());
    once(process(log, settings, List.of("-Djarmode=tools", "-jar", packed), unpack));
    String jar = program.resolve(jar().getFileName()).toString();
    String cache = directory.resolve("funding.aot").toString();
    List<String> training =
        List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh");
    once(process(log, settings, training, List.of("-jar", jar)));
    return new FundingProcess(
        process(log, settings, List.of("-XX:AOTCache=" + cache), List.of("-jar", jar)));
  }

  private static ProcessBuilder process(
      Path log, Map<String, String> settings, List<String> options, List<String> program) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(SIZE);
    command.addAll(options);
    command.addAll(program);
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    process.environment().putAll(settings);
    return process;
  }

  private static void once(ProcessBuilder process) throws IOException, InterruptedException {
    process.start().waitFor();
  }

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("services", "funding", "target"))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-app.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Build first: ./run does"));
    }
  }

  private static String unusedKey() {
    try {
      return new JWKSet(new ECKeyGenerator(Curve.P_256).generate()).toString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
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
