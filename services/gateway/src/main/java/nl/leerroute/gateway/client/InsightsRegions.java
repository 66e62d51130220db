package nl.leerroute.gateway.client;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.regions.Demand;
import nl.leerroute.gateway.regions.Funnel;
import nl.leerroute.gateway.regions.Regions;
import nl.leerroute.gateway.regions.Upcoming;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Published figures of insights; those of a closed period do not change. */
final class InsightsRegions implements Regions {

  private static final Duration PERIODS = Duration.ofMinutes(1);
  private static final Duration FIGURES = Duration.ofMinutes(10);

  private final Calls calls;
  private final Remembered<String, List<String>> periods;
  private final Remembered<String, Upcoming> upcoming;
  private final Remembered<String, Funnel> funnels;
  private final Remembered<String, Demand> demands;

  InsightsRegions(Calls calls, Clock clock) {
    this.calls = calls;
    this.periods = new Remembered<>(1, PERIODS, clock);
    this.upcoming = new Remembered<>(1, PERIODS, clock);
    this.funnels = new Remembered<>(500, FIGURES, clock);
    this.demands = new Remembered<>(500, FIGURES, clock);
  }

  @Override
  public Mono<Dated<List<String>>> periods(Visitor visitor) {
    return periods.get(
        "all",
        calls
            .get(visitor, uri -> uri.path("/funnel/periods").build())
            .map(Bodies::of)
            .map(list -> list.valueStream().map(InsightsRegions::period).toList()));
  }

  @Override
  public Mono<Dated<Upcoming>> upcoming(Visitor visitor) {
    return upcoming.get(
        "next",
        calls
            .get(visitor, uri -> uri.path("/funnel/upcoming").build())
            .map(Bodies::of)
            .flatMap(body -> Mono.justOrEmpty(upcoming(body))));
  }

  @Override
  public Mono<Dated<Funnel>> funnel(String period, String region, Visitor visitor) {
    return funnels.get(
        period + " " + region,
        figures("/funnel", period, region, visitor).map(InsightsRegions::funnel));
  }

  @Override
  public Mono<Dated<Demand>> demand(String period, String region, Visitor visitor) {
    return demands.get(
        period + " " + region,
        figures("/demand", period, region, visitor).map(InsightsRegions::demand));
  }

  private Mono<JsonNode> figures(String path, String period, String region, Visitor visitor) {
    return calls.find(
        visitor,
        uri ->
            uri.path(path)
                .queryParam("period", "{period}")
                .queryParam("region", "{region}")
                .build(period, region));
  }

  private static String period(JsonNode node) {
    return node.isString() ? node.asString() : node.path("period").asString("");
  }

  private static Optional<Upcoming> upcoming(JsonNode node) {
    return Bodies.moment(node.path("due")).map(due -> new Upcoming(period(node), due));
  }

  private static Funnel funnel(JsonNode node) {
    return new Funnel(
        node.path("period").asString(),
        node.path("region").asString(),
        Bodies.text(node.path("population")),
        Bodies.text(node.path("definition")),
        node.path("stages").valueStream().map(InsightsRegions::stage).toList());
  }

  private static Demand demand(JsonNode node) {
    return new Demand(
        node.path("period").asString(),
        node.path("region").asString(),
        Bodies.text(node.path("population")),
        Bodies.text(node.path("definition")),
        node.path("skills")
            .valueStream()
            .map(
                each ->
                    new Demand.Missing(
                        each.path("skill").asString(), each.path("persons").asLong(0)))
            .toList());
  }

  private static Funnel.Stage stage(JsonNode node) {
    JsonNode persons = node.path("persons");
    return new Funnel.Stage(
        node.path("stage").asString(),
        Bodies.text(node.path("label")),
        persons.isNumber() ? OptionalLong.of(persons.asLong()) : OptionalLong.empty(),
        node.path("partial").asBoolean(false));
  }
}
