package nl.leerroute.funding.library;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.rule.Activity;
import tools.jackson.databind.JsonNode;

/** A case from the facts of a scheme: somebody, a purchase and a day, and what must come out. */
record Case(String name, LocalDate asOf, Facts facts, Purchase purchase, JsonNode expected) {

  static Case of(JsonNode node) {
    Facts.Builder facts = Facts.with();
    node.required("facts")
        .properties()
        .forEach(entry -> put(facts, entry.getKey(), entry.getValue()));
    if (node.has("received")) {
      facts.received(node.get("received").valueStream().map(Case::award).toList());
    }
    return new Case(
        node.required("case").stringValue(),
        LocalDate.parse(node.required("asOf").stringValue()),
        facts.build(),
        purchase(node.required("purchase")),
        node.required("expect"));
  }

  private static Award award(JsonNode node) {
    return new Award(
        node.required("counter").stringValue(),
        LocalDate.parse(node.required("on").stringValue()),
        node.required("cents").longValue());
  }

  private static void put(Facts.Builder facts, String name, JsonNode value) {
    Fact fact = FactDictionary.named(name).orElseThrow();
    facts.put(
        fact,
        switch (fact.type()) {
          case FactType.YesNo ignored -> new FactValue.YesNo(value.booleanValue());
          case FactType.Count ignored -> new FactValue.Count(value.longValue());
          case FactType.Money ignored -> new FactValue.Count(value.longValue());
          case FactType.Day ignored -> new FactValue.Day(LocalDate.parse(value.stringValue()));
          case FactType.Code ignored -> new FactValue.Code(value.stringValue());
          case FactType.Sector ignored -> new FactValue.Code(value.stringValue());
          case FactType.Codes ignored ->
              new FactValue.Codes(
                  java.util.Set.copyOf(value.valueStream().map(JsonNode::stringValue).toList()));
        });
  }

  private static Purchase purchase(JsonNode node) {
    Map<CostKind, Long> cents = new EnumMap<>(CostKind.class);
    node.required("cents")
        .properties()
        .forEach(
            entry -> cents.put(CostKind.valueOf(entry.getKey()), entry.getValue().longValue()));
    return new Purchase(
        Activity.valueOf(node.required("activity").stringValue()),
        new Costs(cents, node.required("vatIncluded").booleanValue()),
        day(node, "start"),
        day(node, "end"));
  }

  static Optional<LocalDate> day(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::stringValue).map(LocalDate::parse);
  }

  List<String> texts(String field) {
    return expected.required(field).valueStream().map(JsonNode::stringValue).toList();
  }
}
