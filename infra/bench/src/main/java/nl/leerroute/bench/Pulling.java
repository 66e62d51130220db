package nl.leerroute.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.leerroute.contracts.Topics;

/** Lets a running system pull the offers of a provider, and waits until it has published them. */
final class Pulling implements AutoCloseable {

  static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  static final Duration PATIENCE = Duration.ofMinutes(20);

  /**
   * What one pull took.
   *
   * @param spent processor time of each process
   */
  record Pull(
      String what,
      int offers,
      int questions,
      Duration time,
      Map<String, Long> megabytes,
      Map<String, Duration> spent) {

    double perSecond() {
      return offers / (time.toNanos() / 1e9);
    }
  }

  private final LocalSystem system;
  private final Operator operator;
  private final TopicEnds published;

  Pulling(LocalSystem system, Operator operator) {
    this.system = system;
    this.operator = operator;
    this.published = new TopicEnds(system.broker(), Topics.OFFERS.name());
  }

  /** Of a provider that may be shown. */
  void connect(OoapiServer server) {
    String provider = "/providers/" + server.provider();
    operator.put(
        LocalSystem.CATALOGUE,
        provider,
        Map.of("names", List.of(server.provider()), "kvk", "12345678"));
    for (String decision : List.of("CHECK", "LIST")) {
      operator.post(LocalSystem.CATALOGUE, provider + "/decisions", Map.of("decision", decision));
    }
    operator.put(
        LocalSystem.CATALOGUE,
        provider + "/sources/web",
        Map.of("type", "OOAPI5", "url", server.address(), "everyHours", 700));
  }

  /**
   * From the command until the run is done and what is new is published.
   *
   * @param news how many offers are new
   */
  Pull pull(String what, OoapiServer server, int offers, int news) {
    long before = published.sum();
    int asked = server.asked();
    Map<String, Duration> spent = Spent.byProcess(system.processes());
    long begun = System.nanoTime();
    String provider = "/providers/" + server.provider();
    operator.post(LocalSystem.CATALOGUE, provider + "/sources/web/runs", Map.of());
    Waiting.until(
        () -> published.sum() - before >= news && isDone(provider), BETWEEN_LOOKS, PATIENCE);
    return new Pull(
        what,
        offers,
        server.asked() - asked,
        Duration.ofNanos(System.nanoTime() - begun),
        Resident.megabytes(system.processes()),
        Spent.between(spent, Spent.byProcess(system.processes())));
  }

  private boolean isDone(String provider) {
    return operator
        .get(LocalSystem.CATALOGUE, provider + "/imports")
        .path(0)
        .path("stage")
        .asString()
        .equals("DONE");
  }

  @Override
  public void close() {
    published.close();
  }
}
