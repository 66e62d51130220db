package nl.leerroute.funding.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.contracts.Text;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.Values;
import tools.jackson.databind.JsonNode;

/** Reads facts as they are told; one of the wrong type is said with its name. */
record ReadingFacts(Map<String, JsonNode> told) {

  private static final Text UNKNOWN =
      new Text("Dit gegeven bestaat niet.", "There is no such fact.");
  private static final Text WRONG =
      new Text("Deze waarde past niet bij dit gegeven.", "This value does not fit this fact.");

  List<FieldProblem> problems() {
    return told.entrySet().stream()
        .flatMap(each -> problem(each.getKey(), each.getValue()))
        .toList();
  }

  private static Stream<FieldProblem> problem(String name, JsonNode value) {
    Optional<Fact> fact = FactDictionary.named(name);
    if (fact.isEmpty()) {
      return Stream.of(new FieldProblem("facts." + name, "unknown-fact", UNKNOWN, List.of()));
    }
    return value(fact.get(), value).isPresent()
        ? Stream.empty()
        : Stream.of(
            new FieldProblem("facts." + name, "wrong-type", WRONG, allowed(fact.get().type())));
  }

  private static List<String> allowed(FactType type) {
    return switch (type) {
      case FactType.Code(var words, boolean _) -> words;
      case FactType.Codes(var words) -> words;
      case FactType.YesNo() -> List.of("true", "false");
      case FactType.Count(var _, long least, long most) -> List.of(least + "-" + most);
      case FactType.Money(), FactType.Day(), FactType.Sector() -> List.of();
    };
  }

  /** Of facts without problems. */
  Facts facts() {
    Facts.Builder facts = Facts.with();
    told.forEach(
        (name, value) ->
            FactDictionary.named(name)
                .ifPresent(fact -> value(fact, value).ifPresent(read -> facts.put(fact, read))));
    return facts.build();
  }

  private static Optional<FactValue> value(Fact fact, JsonNode told) {
    return read(fact.type(), told).filter(value -> Values.refusal(fact, value).isEmpty());
  }

  private static Optional<FactValue> read(FactType type, JsonNode told) {
    return switch (type) {
      case FactType.YesNo() ->
          told.isBoolean()
              ? Optional.of(new FactValue.YesNo(told.booleanValue()))
              : Optional.empty();
      case FactType.Count _, FactType.Money() ->
          told.isIntegralNumber() && told.canConvertToLong()
              ? Optional.of(new FactValue.Count(told.longValue()))
              : Optional.empty();
      case FactType.Day() -> day(told);
      case FactType.Code _, FactType.Sector() ->
          told.isString() ? Optional.of(new FactValue.Code(told.stringValue())) : Optional.empty();
      case FactType.Codes _ -> words(told);
    };
  }

  private static Optional<FactValue> day(JsonNode told) {
    try {
      return told.isString()
          ? Optional.of(new FactValue.Day(LocalDate.parse(told.stringValue())))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<FactValue> words(JsonNode told) {
    if (!told.isArray() || !told.valueStream().allMatch(JsonNode::isString)) {
      return Optional.empty();
    }
    Set<String> words = new HashSet<>();
    told.valueStream().map(JsonNode::stringValue).forEach(words::add);
    return Optional.of(new FactValue.Codes(words));
  }
}
