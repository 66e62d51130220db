package nl.leerroute.schemes.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.Values;
import tools.jackson.databind.JsonNode;

/** Reads the JSON form of facts: a value by the name of each in the dictionary. */
public final class FactsForm {

  private FactsForm() {}

  /** What came of reading facts. */
  public sealed interface Outcome {

    record Read(Facts facts) implements Outcome {}

    record Refused(List<Problem> problems) implements Outcome {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  /**
   * @param path of the facts in what was sent, with which problems begin
   */
  public static Outcome read(JsonNode json, String path) {
    List<Problem> problems = new ArrayList<>();
    Facts.Builder facts = Facts.with();
    new Node(json, path, problems).fields().forEach((name, value) -> put(facts, name, value));
    return problems.isEmpty() ? new Outcome.Read(facts.build()) : new Outcome.Refused(problems);
  }

  static void put(Facts.Builder facts, String name, Node node) {
    Optional<Fact> named = FactDictionary.named(name);
    if (named.isEmpty()) {
      node.notOneOf(FactDictionary.all().stream().map(Fact::name).toList());
      return;
    }
    Fact fact = named.get();
    FactValue value = value(fact.type(), node);
    if (Values.refusal(fact, value).isPresent()) {
      Wording fits = fitting(fact.type());
      node.note("wrong-value", fits.nl(), fits.en(), allowed(fact.type()));
    } else {
      facts.put(fact, value);
    }
  }

  /** Of a working week part of an hour counts: 36.5. */
  private static FactValue count(FactType.Unit unit, Node node) {
    JsonNode json = node.json();
    return unit == FactType.Unit.HOURS_PER_WEEK && json != null && json.isFloatingPointNumber()
        ? FactValue.Count.of(json.decimalValue())
        : new FactValue.Count(node.number(0, Long.MAX_VALUE));
  }

  private static List<String> allowed(FactType type) {
    return switch (type) {
      case FactType.Code(var words, boolean _) -> words;
      case FactType.Codes(var words) -> words;
      case FactType.YesNo() -> List.of("true", "false");
      case FactType.Count _, FactType.Money _, FactType.Day _, FactType.Sector _ -> List.of();
    };
  }

  private static Wording fitting(FactType type) {
    return switch (type) {
      case FactType.Count(var _, long least, long most) ->
          Wording.of(
              "Hier hoort een getal van " + least + " tot en met " + most + ".",
              "Expected a number from " + least + " to " + most + ".");
      case FactType.Sector() ->
          Wording.of(
              "Hier hoort een SBI-code, zoals Q of 88.91.",
              "Expected an SBI code like Q or 88.91.");
      case FactType.YesNo _, FactType.Money _, FactType.Day _, FactType.Code _, FactType.Codes _ ->
          Wording.of("Dit antwoord past hier niet.", "This answer does not fit here.");
    };
  }

  private static FactValue value(FactType type, Node node) {
    return switch (type) {
      case FactType.YesNo() -> new FactValue.YesNo(node.yesNo());
      case FactType.Count(var unit, long _, long _) -> count(unit, node);
      case FactType.Money() -> new FactValue.Count(node.cents());
      case FactType.Day() -> new FactValue.Day(node.day());
      case FactType.Code _, FactType.Sector _ -> new FactValue.Code(node.text());
      case FactType.Codes _ -> new FactValue.Codes(Set.copyOf(node.texts()));
    };
  }
}
