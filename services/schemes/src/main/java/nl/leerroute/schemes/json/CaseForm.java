package nl.leerroute.schemes.json;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.answer.Question;
import nl.leerroute.schemes.example.Example;
import nl.leerroute.schemes.example.Expected;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.rule.Activity;

/** Reads an example as an author writes it: facts and costs in rows. */
final class CaseForm {

  private static final List<String> EXPECTED = List.of("YES", "NO", "UNKNOWN");

  private CaseForm() {}

  static Example read(Node node) {
    node.only(
        "name",
        "asOf",
        "facts",
        "received",
        "activity",
        "costs",
        "vatIncluded",
        "start",
        "end",
        "enrolUntil",
        "expect",
        "cents");
    return new Example(
        node.at("name").text(),
        node.at("asOf").day(),
        new Question(facts(node), purchase(node)),
        expected(node));
  }

  private static Facts facts(Node node) {
    Facts.Builder facts = Facts.with();
    node.list("facts", CaseForm::fact).forEach(fact -> fact.putTo(facts));
    if (node.maybe("received").isPresent()) {
      facts.received(node.list("received", QuestionForm::award));
    }
    return facts.build();
  }

  private record Given(String name, Node value) {
    void putTo(Facts.Builder facts) {
      FactsForm.put(facts, name, value);
    }
  }

  private static Given fact(Node node) {
    node.only("fact", "value");
    return new Given(node.at("fact").text(), node.at("value"));
  }

  private static Purchase purchase(Node node) {
    Map<CostKind, Long> cents = new EnumMap<>(CostKind.class);
    node.list("costs", cost -> cost.only("kind", "cents"))
        .forEach(
            cost ->
                cents.merge(
                    cost.at("kind").word(CostKind.class), cost.at("cents").cents(), Long::sum));
    Optional<LocalDate> start = node.maybe("start", Node::day);
    Optional<LocalDate> end = node.maybe("end", Node::day);
    boolean reversed = start.isPresent() && end.filter(start.get()::isAfter).isPresent();
    if (reversed) {
      node.at("end")
          .note(
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

  private static Expected expected(Node node) {
    Node expect = node.at("expect");
    OptionalLong cents =
        node.maybe("cents").map(each -> OptionalLong.of(each.cents())).orElse(OptionalLong.empty());
    String word = expect.text();
    if (!EXPECTED.contains(word)) {
      expect.notOneOf(EXPECTED);
    }
    return switch (word) {
      case "YES" -> new Expected.Yes(cents);
      case "NO" -> new Expected.No();
      default -> new Expected.MoreToKnow();
    };
  }
}
