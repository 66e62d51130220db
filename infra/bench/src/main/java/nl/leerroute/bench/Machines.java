package nl.leerroute.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Leerroute as a region runs it, each process a machine: three brokers with everything on each, two
 * of every service with a balancer in front of them. There is one database and one identity server.
 */
final class Machines implements AutoCloseable {

  static final List<String> SERVICES =
      List.of("intake", "catalogue", "funding", "matching", "insights", "gateway");

  private static final int BASE = 29_200;
  private static final int IDENTITY = BASE + 40;
  private static final int DATABASE = BASE + 41;
  private static final int BROKERS = BASE + 50;
  private static final int CONTROLLERS = BASE + 60;
  private static final int BALANCERS = BASE + 70;
  private static final int PAIR = 2;
  private static final String READY = "/actuator/health/readiness";
  private static final Duration START = Duration.ofMinutes(8);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  /** As much as the one-command system gives them. */
  private static final Map<String, String> HEAPS =
      Map.of(
          "intake", "-Xmx112m",
          "catalogue", "-Xmx320m",
          "funding", "-Xmx128m",
          "matching", "-Xmx192m",
          "insights", "-Xmx112m",
          "gateway", "-Xmx144m");

  private final Path directory;
  private final MachineSettings settings;
  private final List<Instance> brokers = new ArrayList<>();
  private final Map<String, List<Instance>> services = new LinkedHashMap<>();
  private final List<AutoCloseable> others = new ArrayList<>();
  private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();

  private Machines(Path directory, MachineSettings settings) {
    this.directory = directory;
    this.settings = settings;
  }

  static Machines start(Path directory) throws IOException, InterruptedException {
    Machines machines =
        new Machines(
            directory,
            MachineSettings.of(
                directory,
                brokerAddresses(),
                "mongodb://127.0.0.1:" + DATABASE,
                "http://127.0.0.1:" + IDENTITY,
                "http://127.0.0.1:" + BASE));
    // Whoever stops the measurement stops all of them.
    Runtime.getRuntime().addShutdownHook(new Thread(machines::close));
    try {
      machines.startServers();
      machines.startServices();
      machines.loadRegion();
      return machines;
    } catch (IOException | InterruptedException | RuntimeException e) {
      machines.close();
      throw e;
    }
  }

  static String brokerAddresses() {
    return String.join(
        ",", IntStream.range(0, 3).mapToObj(number -> "127.0.0.1:" + (BROKERS + number)).toList());
  }

  String database() {
    return "mongodb://127.0.0.1:" + DATABASE;
  }

  GatewayTokens tokens() throws IOException {
    return GatewayTokens.of(settings.signingKey());
  }

  List<Instance> brokers() {
    return brokers;
  }

  List<Instance> of(String service) {
    return List.copyOf(services.getOrDefault(service, List.of()));
  }

  private void startServers() throws IOException, InterruptedException {
    JavaProgram program =
        JavaProgram.packed(Path.of("infra", "local", "embedded"), directory, "-Xmx256m");
    for (int number = 1; number <= 3; number++) {
      Map<String, String> broker =
          Map.of(
              "LEERROUTE_BROKER_DIRECTORY", directory.resolve("broker-" + number).toString(),
              "LEERROUTE_BROKER_PORT", Integer.toString(BROKERS + number - 1),
              "LEERROUTE_BROKER_CLUSTER", "leerroute-machines-22",
              "LEERROUTE_BROKER_NODE", Integer.toString(number),
              "LEERROUTE_BROKER_CONTROLLERPORTS",
                  "%d,%d,%d".formatted(CONTROLLERS, CONTROLLERS + 1, CONTROLLERS + 2));
      brokers.add(
          Instance.start(
              "broker " + number,
              BROKERS + number - 1,
              "",
              program.process(
                  "nl.leerroute.embedded.BrokerProcess", broker, log("broker-" + number))));
    }
    JavaProgram store =
        JavaProgram.packed(
            Path.of("infra", "local", "embedded"), directory, "-Xmx448m", "-XX:NewRatio=1");
    Instance database =
        Instance.start(
            "database",
            DATABASE,
            "",
            store.process(
                "nl.leerroute.embedded.DatabaseProcess",
                Map.of(
                    "LEERROUTE_DATABASE_DIRECTORY", directory.resolve("database").toString(),
                    "LEERROUTE_DATABASE_PORT", Integer.toString(DATABASE)),
                log("database")));
    others.add(database);
    awaitAll(Stream.concat(brokers.stream(), Stream.of(database)).toList());
  }

  private void startServices() throws IOException, InterruptedException {
    JavaProgram identity =
        JavaProgram.of(
            Path.of("infra", "identity"), directory, "-Xmx96m", "-XX:TieredStopAtLevel=1");
    Instance accounts =
        Instance.start(
            "identity",
            IDENTITY,
            "/actuator/health",
            identity.process(settings.identity(IDENTITY), log("identity")));
    others.add(accounts);
    Map<String, String> addresses = new HashMap<>();
    for (String service : SERVICES) {
      addresses.put(service, "http://127.0.0.1:" + (BALANCERS + SERVICES.indexOf(service)));
    }
    for (String service : SERVICES) {
      startPair(service, addresses);
    }
    awaitAll(Stream.concat(Stream.of(accounts), all()).toList());
    var unused =
        looking.scheduleWithFixedDelay(
            () -> all().forEach(this::look), 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void startPair(String service, Map<String, String> addresses)
      throws IOException, InterruptedException {
    JavaProgram program =
        JavaProgram.of(
            Path.of("services", service), directory, HEAPS.getOrDefault(service, "-Xmx128m"));
    List<Instance> pair = new ArrayList<>();
    for (int number = 0; number < PAIR; number++) {
      int port = BASE + PAIR * SERVICES.indexOf(service) + number;
      String name = service + " " + (number + 1);
      pair.add(
          Instance.start(
              name,
              port,
              READY,
              program.process(
                  settings.service(service, port, addresses), log(name.replace(' ', '-')))));
    }
    services.put(service, pair);
    others.add(Balancer.open(BALANCERS + SERVICES.indexOf(service), pair));
  }

  private Stream<Instance> all() {
    return services.values().stream().flatMap(List::stream);
  }

  /** Whoever is let go is not asked, however well it is. */
  private void look(Instance instance) {
    if (!instance.isLetGo()) {
      instance.look();
    }
  }

  private void loadRegion() throws IOException, InterruptedException {
    settings.loadRegion(
        "http://127.0.0.1:" + (BASE + PAIR * SERVICES.indexOf("catalogue")),
        "http://127.0.0.1:" + (BASE + PAIR * SERVICES.indexOf("funding")),
        log("region"));
  }

  static void awaitAll(List<Instance> instances) {
    for (Instance each : instances) {
      Waiting.until(each::isReady, BETWEEN_LOOKS, START);
    }
  }

  private Path log(String name) {
    return directory.resolve(name + ".log");
  }

  /** Where it was written down what went wrong. */
  static Path temporary() throws IOException {
    return Files.createTempDirectory("leerroute-machines");
  }

  @Override
  public void close() {
    looking.shutdownNow();
    all().forEach(Instance::close);
    others.reversed().forEach(Machines::close);
    brokers.forEach(Instance::close);
  }

  private static void close(AutoCloseable other) {
    try {
      other.close();
    } catch (Exception e) {
      System.err.println("Not closed: " + e.getMessage());
    }
  }
}
