package nl.leerroute.gateway.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.gateway.funds.Scheme;
import nl.leerroute.gateway.funds.SchemeRule;
import nl.leerroute.gateway.funds.Source;
import tools.jackson.databind.JsonNode;

/** Schemes in funding's JSON. */
final class SchemeJson {

  private SchemeJson() {}

  static Scheme scheme(JsonNode node) {
    JsonNode owner = node.path("owner");
    return new Scheme(
        node.path("schemeId").asString(),
        node.path("version").asString(),
        Bodies.text(node.path("name")),
        Bodies.text(node.path("summary")),
        owner.isString()
            ? new Scheme.Owner(owner.asString(), owner.asString())
            : new Scheme.Owner(owner.path("id").asString(""), Bodies.text(owner.path("name")).nl()),
        node.path("kind").asString("GRANT"),
        words(node.path("applicants")),
        Scheme.State.valueOf(node.path("state").asString("CLOSED")),
        Bodies.day(node.path("validFrom")),
        Bodies.day(node.path("validUntil")),
        node.path("doubtful").asBoolean(false),
        node.path("windows").valueStream().map(SchemeJson::window).toList(),
        provenance(node.path("provenance")));
  }

  static SchemeRule rule(JsonNode node) {
    JsonNode payment = node.at("/rule/payment");
    return new SchemeRule(
        scheme(node),
        sections(node.path("plain")),
        sources(node.path("provenance")),
        node.path("questions").valueStream().map(SchemeJson::ask).toList(),
        payment.at("/activities/0").asString("COURSE"),
        payment.at("/costs/kinds/0").asString("FEE"));
  }

  private static SchemeRule.Ask ask(JsonNode node) {
    return new SchemeRule.Ask(node.path("fact").asString(), words(node.path("named")));
  }

  private static Set<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
  }

  /** What is the law and a source too stands there once. */
  private static List<Source> sources(JsonNode provenance) {
    Optional<String> law = Bodies.string(provenance.path("law"));
    return Stream.concat(
            law.stream().map(address -> new Source(address, true)),
            provenance
                .path("sources")
                .valueStream()
                .map(JsonNode::asString)
                .filter(address -> !law.equals(Optional.of(address)))
                .map(address -> new Source(address, false)))
        .filter(Source::isOnline)
        .toList();
  }

  static List<SchemeRule.Section> sections(JsonNode plain) {
    return plain
        .valueStream()
        .map(
            section ->
                new SchemeRule.Section(
                    Bodies.text(section.path("title")),
                    section.path("sentences").valueStream().map(Bodies::text).toList(),
                    section.path("exact").asBoolean(false)))
        .toList();
  }

  private static Scheme.Window window(JsonNode node) {
    JsonNode ceiling = node.path("ceilingCents");
    return new Scheme.Window(
        node.path("windowId").asString(""),
        Bodies.day(node.path("opens")),
        Bodies.lastDay(node.path("closes")),
        node.path("status").asString(""),
        ceiling.isNumber() ? Optional.of(ceiling.asLong()) : Optional.empty());
  }

  private static Scheme.Provenance provenance(JsonNode node) {
    return new Scheme.Provenance(
        Bodies.string(node.path("source")),
        Bodies.day(node.path("reviewedOn")),
        node.path("confirmedByOwner").asBoolean(false),
        node.path("outdated").asBoolean(false),
        node.path("example").asBoolean(false));
  }
}
