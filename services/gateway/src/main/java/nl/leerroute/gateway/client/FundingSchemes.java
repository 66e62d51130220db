package nl.leerroute.gateway.client;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.funds.Cao;
import nl.leerroute.gateway.funds.Scheme;
import nl.leerroute.gateway.funds.SchemeRule;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.funds.Seeker;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Schemes of funding; the list was read at most half a minute ago, or funding is down. */
final class FundingSchemes implements Schemes {

  private static final Duration LIST = Duration.ofSeconds(30);
  private static final int LISTS = 200;
  private static final Duration AGREEMENTS = Duration.ofMinutes(10);

  private final Calls calls;
  private final Remembered<Asked, List<Scheme>> lists;
  private final Remembered<String, List<Cao>> agreements;

  private record Asked(LocalDate day, Seeker seeker) {}

  FundingSchemes(Calls calls, Clock clock) {
    this.calls = calls;
    this.lists = new Remembered<>(LISTS, LIST, clock);
    this.agreements = new Remembered<>(1, AGREEMENTS, clock);
  }

  @Override
  public Mono<Dated<List<Scheme>>> on(LocalDate day, Visitor visitor) {
    return on(day, Seeker.ANYBODY, visitor);
  }

  @Override
  public Mono<Dated<List<Scheme>>> on(LocalDate day, Seeker seeker, Visitor visitor) {
    return lists.get(
        new Asked(day, seeker),
        calls
            .get(visitor, uri -> address(uri.path("/schemes").queryParam("asOf", day), seeker))
            .map(Bodies::of)
            .map(list -> list.valueStream().map(SchemeJson::scheme).toList()));
  }

  /** What came from an address is a value here, whatever signs are in it. */
  private static URI address(UriBuilder uri, Seeker seeker) {
    Map<String, Object> values = new LinkedHashMap<>();
    seeker.situation().ifPresent(known -> values.put("situation", known));
    values.put("sector", seeker.sector());
    values.put("cao", seeker.cao());
    seeker
        .home()
        .ifPresent(
            home -> {
              values.put("municipality", home.municipality());
              values.put("province", home.province());
              values.put("region", home.region());
            });
    values.values().removeIf(""::equals);
    values.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
    return uri.build(values);
  }

  @Override
  public Mono<SchemeRule> rule(String schemeId, String version, Visitor visitor) {
    return calls
        .find(visitor, uri -> uri.path("/schemes/{id}/versions/{v}").build(schemeId, version))
        .map(SchemeJson::rule);
  }

  @Override
  public Mono<List<Cao>> caos(Visitor visitor) {
    return agreements
        .get(
            "all",
            calls
                .get(visitor, uri -> uri.path("/caos").build())
                .map(Bodies::of)
                .map(list -> list.valueStream().map(FundingSchemes::cao).toList()))
        .map(Dated::value);
  }

  private static Cao cao(JsonNode node) {
    return new Cao(
        node.path("code").asString(),
        Bodies.text(node.path("name")).nl(),
        node.path("sector").asString(""));
  }
}
