package nl.leerroute.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What each process of several machines is told.
 *
 * @param signingKey of the gateway
 */
record MachineSettings(
    Path signingKey,
    Path verificationKeys,
    Path identityKeys,
    String brokers,
    String database,
    String identity,
    String pages) {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String SECRET = "of-this-measurement";
  private static final Path REGION = Path.of("infra", "local", "demo").toAbsolutePath();

  static MachineSettings of(
      Path directory, String brokers, String database, String identity, String pages)
      throws IOException, InterruptedException {
    Path signing = directory.resolve("gateway.jwk");
    Path verification = directory.resolve("gateway.jwks");
    run(
        Map.of(),
        directory.resolve("keys.log"),
        "nl.leerroute.launcher.NewKeys",
        signing.toString(),
        verification.toString());
    return new MachineSettings(
        signing,
        verification,
        directory.resolve("identity.jwks"),
        brokers,
        database,
        identity,
        pages);
  }

  Map<String, String> identity(int port) {
    return Map.of(
        "SERVER_ADDRESS", "127.0.0.1",
        "SERVER_PORT", Integer.toString(port),
        "LEERROUTE_IDENTITY_ISSUER", identity,
        "LEERROUTE_IDENTITY_GATEWAYURL", pages,
        "LEERROUTE_IDENTITY_GATEWAYSECRET", SECRET,
        "LEERROUTE_IDENTITY_OPERATORSECRET", SECRET,
        "LEERROUTE_IDENTITY_DEMOPASSWORD", SECRET,
        "LEERROUTE_IDENTITY_SIGNINGKEY", identityKeys.toString());
  }

  /**
   * @param addresses of the other services
   */
  Map<String, String> service(String service, int port, Map<String, String> addresses) {
    Map<String, String> settings = new HashMap<>();
    settings.put("SERVER_ADDRESS", "127.0.0.1");
    settings.put("SERVER_PORT", Integer.toString(port));
    settings.put("LEERROUTE_KAFKA_BOOTSTRAPSERVERS", brokers);
    settings.put("LEERROUTE_KAFKA_REPLICATION", "3");
    settings.put("LEERROUTE_MONGODB_URI", database);
    settings.put("LEERROUTE_IDENTITY_ISSUER", identity);
    settings.put("LEERROUTE_TOKENS_VERIFICATIONKEYS", verificationKeys.toString());
    switch (service) {
      case "intake" ->
          settings.put("LEERROUTE_INTAKE_PLACES", REGION.resolve("places.csv").toString());
      case "catalogue" ->
          settings.put("LEERROUTE_CATALOGUE_PLACES", REGION.resolve("places.csv").toString());
      case "funding" -> settings.put("LEERROUTE_FUNDING_ACCOUNTKEY", SECRET);
      case "gateway" -> settings.putAll(gateway(addresses));
      default -> {}
    }
    return settings;
  }

  private Map<String, String> gateway(Map<String, String> addresses) {
    Map<String, String> settings = new HashMap<>();
    settings.put("LEERROUTE_TOKENS_SIGNINGKEY", signingKey.toString());
    settings.put("LEERROUTE_IDENTITY_GATEWAYSECRET", SECRET);
    settings.put("LEERROUTE_GATEWAY_ADVICEDESKS", REGION.resolve("advice-desks.json").toString());
    // All visitors of a measurement come from one address, as those of no real system do.
    settings.put("LEERROUTE_LIMITS_SENTPERADDRESS", "1000000");
    settings.put("LEERROUTE_LIMITS_SEARCHEDPERADDRESS", "1000000");
    for (String other : List.of("intake", "catalogue", "funding", "insights")) {
      settings.put(
          "LEERROUTE_" + other.toUpperCase(java.util.Locale.ROOT) + "_URL",
          addresses.getOrDefault(other, "http://127.0.0.1:1"));
    }
    return settings;
  }

  /** Sends the invented providers and offers, as any operator would. */
  void loadRegion(String catalogue, String funding, Path log)
      throws IOException, InterruptedException {
    run(
        Map.of(
            "LEERROUTE_IDENTITY_ISSUER", identity,
            "LEERROUTE_IDENTITY_OPERATORSECRET", SECRET,
            "LEERROUTE_CATALOGUE_URL", catalogue,
            "LEERROUTE_FUNDING_URL", funding),
        log,
        "nl.leerroute.launcher.LoadDemo",
        REGION.toString());
  }

  private static void run(Map<String, String> settings, Path log, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder tool =
        new ProcessBuilder(
                Stream.concat(Stream.of(JAVA, "-cp", launcher()), Stream.of(command)).toList())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    tool.environment().putAll(settings);
    if (tool.start().waitFor() != 0) {
      throw new IllegalStateException(command[0] + ": " + Files.readString(log));
    }
  }

  private static String launcher() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("infra", "local", "launcher", "target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("leerroute-launcher-[^-]+.*\\.jar"))
          .filter(file -> !file.getFileName().toString().endsWith("-tests.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Build first: ./run does"))
          .toString();
    }
  }
}
