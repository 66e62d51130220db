package nl.leerroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who answer on the pages and wait for their routes, and programs that answer and apply for
 * money, each again and again under the same key until it is acknowledged.
 */
final class MachineLoad implements AutoCloseable {

  private static final int WALKERS = 2;

  /** People read before they click; whoever does not keeps both cores busy alone. */
  private static final Duration READING = Duration.ofMillis(300);

  private static final Duration BETWEEN_COMMANDS = Duration.ofMillis(500);
  private static final Duration ROUTES_WITHIN = Duration.ofMinutes(2);
  private static final int ACKNOWLEDGED_BELOW = 300;
  private static final int OURS = 500;
  private static final String ANSWERS =
      """
      {"work": {"occupation": "http://data.europa.eu/esco/occupation/eeac6251-1974-42f5-91ed-513c6c883755"},
       "goal": {"occupation": "http://data.europa.eu/esco/occupation/45037d43-a8f5-4f46-b332-b2935bc305f4"},
       "situation": {"status": "EMPLOYEE", "education": "MBO_2", "yearOfBirth": 1980, "postcode": "9401"},
       "limits": {"hoursPerWeek": 16}}
      """;

  private final Traffic pages = new Traffic();
  private final Traffic commands = new Traffic();
  private final Set<String> profiles = ConcurrentHashMap.newKeySet();
  private final Set<String> applications = ConcurrentHashMap.newKeySet();
  private final AtomicInteger withoutRoutes = new AtomicInteger();
  private final AtomicInteger people = new AtomicInteger();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final GatewayTokens tokens;
  private final Way gateway;
  private final Turns intake;
  private final Turns funding;
  private volatile boolean going = true;

  private MachineLoad(Machines machines) throws IOException {
    tokens = machines.tokens();
    gateway = new Reading(new Turns(machines.of("gateway"), pages));
    intake = new Turns(machines.of("intake"), commands);
    funding = new Turns(machines.of("funding"), commands);
  }

  static MachineLoad on(Machines machines) throws IOException {
    MachineLoad load = new MachineLoad(machines);
    MachinePot.set(load::put);
    for (int i = 0; i < WALKERS; i++) {
      load.threads.execute(load::walk);
    }
    load.threads.execute(() -> load.again(load::answer));
    load.threads.execute(() -> load.again(load::apply));
    return load;
  }

  Traffic pages() {
    return pages;
  }

  Traffic commands() {
    return commands;
  }

  /** Profiles that were acknowledged and not looked for yet. */
  Set<String> profiles() {
    return profiles;
  }

  /** Applications that were acknowledged and not looked for yet. */
  Set<String> applications() {
    return applications;
  }

  /** How many people sent their answers on the pages and saw no routes, since the last look. */
  int withoutRoutes() {
    return withoutRoutes.getAndSet(0);
  }

  private void walk() {
    while (going) {
      try (Visitor visitor = new Visitor(gateway)) {
        RoutesBench.answerAll(visitor, people.getAndIncrement());
        visitor.sendAnswers();
        awaitRoutes(visitor);
      } catch (UncheckedIOException e) {
        // Counted where it was sent; somebody else comes.
      } catch (IllegalStateException | java.util.NoSuchElementException e) {
        pages.failed("unexpected page: " + e.getMessage());
      }
    }
  }

  private void awaitRoutes(Visitor visitor) {
    Instant end = Instant.now().plus(ROUTES_WITHIN);
    while (going && Instant.now().isBefore(end)) {
      try {
        if (visitor.seesRoutes()) {
          return;
        }
      } catch (UncheckedIOException e) {
        // Counted where it was sent; the routes are waited for all the same.
      }
    }
    if (going) {
      withoutRoutes.incrementAndGet();
    }
  }

  private void again(Runnable command) {
    while (going) {
      command.run();
      pause();
    }
  }

  private void answer() {
    String profile = UUID.randomUUID().toString().replace("-", "");
    String token = tokens.visitor(profile);
    String path = "/profiles/" + profile;
    if (acknowledged(intake, "PATCH", path, token, ANSWERS)
        && acknowledged(intake, "POST", path + "/confirmation", token, "{}")) {
      profiles.add(profile);
    }
  }

  private void apply() {
    String account = "account-" + UUID.randomUUID();
    String body =
        untilAcknowledged(
            funding, "POST", "/applications", tokens.worker(account), MachinePot.FORM);
    if (!body.isEmpty()) {
      applications.add(JsonMapper.shared().readTree(body).path("applicationId").asString());
    }
  }

  private boolean acknowledged(
      Turns service, String method, String path, String token, String body) {
    return !untilAcknowledged(service, method, path, token, body).isEmpty();
  }

  /** Empty: this load ends. */
  private String untilAcknowledged(
      Turns service, String method, String path, String token, String body) {
    String key = UUID.randomUUID().toString();
    while (going) {
      try {
        HttpResponse<String> answer =
            service.send(
                http,
                address ->
                    HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(10))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() < ACKNOWLEDGED_BELOW) {
          return answer.body().isEmpty() ? "{}" : answer.body();
        }
        if (answer.statusCode() < OURS) {
          throw new IllegalStateException(method + " " + path + ": " + answer.body());
        }
      } catch (IOException e) {
        // Counted where it was sent; the same is said again with the same key.
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return "";
      }
    }
    return "";
  }

  /** As an officer of the fund whose pot it is. */
  private void put(String path, String body) {
    if (!acknowledged(funding, "PUT", path, tokens.officer(MachinePot.FUND), body)) {
      throw new IllegalStateException(path + " was not set");
    }
  }

  private static void pause() {
    pause(BETWEEN_COMMANDS);
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does not click at once. */
  private record Reading(Way way) implements Way {

    @Override
    public <T> HttpResponse<T> send(
        HttpClient client,
        Function<String, HttpRequest> request,
        HttpResponse.BodyHandler<T> handler)
        throws IOException, InterruptedException {
      Thread.sleep(READING);
      return way.send(client, request, handler);
    }
  }

  @Override
  public void close() {
    going = false;
    threads.shutdownNow();
    http.shutdownNow();
  }
}
