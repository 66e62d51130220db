package nl.leerroute.gateway.client;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerroute.gateway.applying.Prospect;
import nl.leerroute.gateway.applying.Teller;
import nl.leerroute.gateway.applying.Wanted;
import nl.leerroute.schemes.json.OfferForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One course for one person: what funding is asked about it, and what is sent in. */
final class AskingJson {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String FEE = "FEE";

  private final Wanted wanted;
  private final Teller teller;
  private final JsonNode offer;

  AskingJson(Wanted wanted, Teller teller, JsonNode offer) {
    this.wanted = wanted;
    this.teller = teller;
    this.offer = offer;
  }

  ObjectNode question() {
    ObjectNode question = JSON.createObjectNode();
    question.set("facts", JSON.valueToTree(facts()));
    ObjectNode purchase = question.putObject("purchase");
    purchase
        .put("activity", activity())
        .put("vatIncluded", vatIncluded())
        .put("start", wanted.start().toString())
        .put("end", wanted.end().toString());
    wanted.enrolBefore().map(LocalDate::toString).ifPresent(day -> purchase.put("enrolUntil", day));
    purchase.set("cents", JSON.valueToTree(costs()));
    return question;
  }

  /** Of all that is known no more than the rule looks at. */
  ObjectNode application(String window, Prospect prospect, JsonNode flow) {
    ObjectNode body = JSON.createObjectNode();
    body.put("windowId", window)
        .put("activity", activity())
        .put("vatIncluded", vatIncluded())
        .put("start", wanted.start().toString())
        .put("end", wanted.end().toString());
    body.set("costs", JSON.valueToTree(costs()));
    body.set("facts", JSON.valueToTree(prospect.facts()));
    teller.cents().ifPresent(cents -> body.put("cents", cents));
    teller.kvk().ifPresent(kvk -> body.put("kvk", kvk));
    body.set("flow", flow);
    return body;
  }

  private Map<String, Object> facts() {
    Map<String, Object> facts =
        new TreeMap<>(FactJson.of(teller.person().facts().and(OfferForm.read(offer).facts())));
    facts.putAll(teller.besides());
    return facts;
  }

  private String activity() {
    return offer.path("kind").asString("COURSE");
  }

  private boolean vatIncluded() {
    return offer.at("/price/vat").asString("").startsWith("INCLUDED");
  }

  /** What a provider lets fall away lowers the fee. */
  private Map<String, Long> costs() {
    JsonNode price = offer.path("price");
    Map<String, Long> costs = new LinkedHashMap<>();
    put(costs, FEE, price.path("feeCents").asLong(0) - wanted.exemptCents());
    put(costs, "EXAM", price.path("examCents").asLong(0));
    put(costs, "MATERIALS", price.path("materialsCents").asLong(0));
    put(costs, "TRAVEL", price.path("travelCents").asLong(0));
    return costs;
  }

  private static void put(Map<String, Long> costs, String kind, long cents) {
    if (cents > 0 || kind.equals(FEE)) {
      costs.put(kind, Math.max(0, cents));
    }
  }

  /** Empty: there is no such scheme. */
  Optional<Prospect> prospect(Reply reply) {
    return reply instanceof Reply.Refused(int _, JsonNode problem)
        ? Optional.of(Prospect.wrong(costs(), ProblemJson.ofFacts(problem)))
        : found(Bodies.of(reply));
  }

  private Optional<Prospect> found(JsonNode body) {
    return body.path("answers")
        .valueStream()
        .filter(answer -> answer.path("version").asString("").equals(wanted.version()))
        .findFirst()
        .map(answer -> ProspectJson.prospect(answer, facts(), costs()));
  }
}
