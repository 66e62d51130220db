package nl.leerroute.schemes.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.answer.Question;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.rule.Activity;
import tools.jackson.databind.JsonNode;

/** Reads the JSON form of a question: facts by their name, what was received, and a purchase. */
public final class QuestionForm {

  private QuestionForm() {}

  /** What came of reading a question. */
  public sealed interface Outcome {

    record Read(Question question) implements Outcome {}

    record Refused(List<Problem> problems) implements Outcome {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  public static Outcome read(JsonNode json) {
    List<Problem> problems = new ArrayList<>();
    Node node = new Node(json, "$", problems).only("facts", "received", "purchase");
    Facts.Builder facts = Facts.with();
    node.at("facts").fields().forEach((name, value) -> FactsForm.put(facts, name, value));
    if (node.maybe("received").isPresent()) {
      facts.received(node.list("received", QuestionForm::award));
    }
    Purchase purchase = purchase(node.at("purchase"));
    return problems.isEmpty()
        ? new Outcome.Read(new Question(facts.build(), purchase))
        : new Outcome.Refused(problems);
  }

  static Award award(Node node) {
    node.only("counter", "on", "cents");
    return new Award(node.at("counter").text(), node.at("on").day(), node.at("cents").cents());
  }

  private static Purchase purchase(Node node) {
    node.only("activity", "cents", "vatIncluded", "start", "end", "enrolUntil");
    Map<CostKind, Long> cents = new EnumMap<>(CostKind.class);
    node.at("cents")
        .fields()
        .forEach((kind, amount) -> cents.put(amount.named(kind, CostKind.class), amount.cents()));
    Optional<LocalDate> start = node.maybe("start", Node::day);
    Optional<LocalDate> end = node.maybe("end", Node::day);
    boolean reversed = start.isPresent() && end.filter(start.get()::isAfter).isPresent();
    if (reversed) {
      node.note(
          "impossible-range",
          "De laatste dag ligt voor de eerste.",
          "The last day lies before the first.",
          List.of());
    }
    return new Purchase(
        node.at("activity").word(Activity.class),
        new Costs(cents, node.at("vatIncluded").yesNo()),
        start,
        reversed ? start : end,
        node.maybe("enrolUntil", Node::day));
  }
}
