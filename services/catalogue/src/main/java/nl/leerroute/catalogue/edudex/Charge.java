package nl.leerroute.catalogue.edudex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.catalogue.feed.Draft;
import nl.leerroute.catalogue.feed.Money;
import nl.leerroute.catalogue.feed.Node;

/**
 * All that a participant has to pay for one run: the sum of its required costs, each with its tax,
 * as EDU-DEX reckons the price of a catalogue.
 *
 * @param path of the costs at the source
 */
record Charge(String path, List<Node> costs, int years) {

  private static final Set<String> EXAM = Set.of("examination", "certificate");
  private static final Set<String> MATERIALS = Set.of("study material");

  /** Of one's own life or of an agreement, not of the programme. */
  private static final Set<String> NOT_COUNTED =
      Set.of("cost of living", "housing", "visa/permit", "single payment discount");

  private static final Set<String> ONCE = Set.of("program", "1st year");

  /** Of the runs the dearest; a run without costs of its own has the usual ones. */
  static void into(Draft draft, Runs runs, LocalDate today, int years) {
    Optional<Charge> dearest =
        candidates(runs, today, years)
            .filter(charge -> !charge.costs().isEmpty())
            .max(Comparator.comparing(Charge::total));
    String origin = dearest.map(Charge::path).orElse("programSchedule.genericProgramRun.cost");
    draft
        .put("price", origin, dearest.map(Charge::price))
        .origin("price.feeCents", origin + ".amount")
        .origin("price.examCents", origin + ".amount")
        .origin("price.materialsCents", origin + ".amount");
    dearest
        .filter(charge -> charge.costs().stream().anyMatch(cost -> charge.cents(cost).isEmpty()))
        .ifPresent(_ -> draft.refuse(Money.noAmount("price.feeCents")));
  }

  private static Stream<Charge> candidates(Runs runs, LocalDate today, int years) {
    List<Charge> ofRuns = new ArrayList<>();
    for (int number : runs.numbers()) {
      Node costs = runs.all().get(number).at("cost");
      ofRuns.add(of(Runs.PATH + "[" + number + "].cost", costs, today, years));
    }
    Node usual = runs.programme().at("programSchedule").at("genericProgramRun").at("cost");
    return Stream.concat(
        ofRuns.stream(),
        Stream.of(of("programSchedule.genericProgramRun.cost", usual, today, years)));
  }

  private static Charge of(String path, Node costs, LocalDate today, int years) {
    return new Charge(
        path,
        costs.items().stream()
            .filter(cost -> cost.at("isRequiredCost").flag().orElse(true))
            .filter(cost -> cost.at("payableBy").text().filter("group"::equals).isEmpty())
            .filter(cost -> !NOT_COUNTED.contains(type(cost)))
            .filter(cost -> isInForce(cost, today))
            .toList(),
        years);
  }

  private static boolean isInForce(Node cost, LocalDate today) {
    return cost.at("amountValidFrom").day().filter(today::isBefore).isEmpty()
        && cost.at("amountValidUntil").day().filter(today::isAfter).isEmpty();
  }

  private static String type(Node cost) {
    return cost.at("costType").text().orElse("");
  }

  private long total() {
    return costs.stream().mapToLong(cost -> cents(cost).orElse(0L)).sum();
  }

  private Map<String, Object> price() {
    Map<String, Object> price = new LinkedHashMap<>();
    price.put(
        "feeCents",
        sum(
            costs.stream()
                .filter(cost -> !EXAM.contains(type(cost)) && !MATERIALS.contains(type(cost)))));
    price.put("examCents", sum(costs.stream().filter(cost -> EXAM.contains(type(cost)))));
    price.put("materialsCents", sum(costs.stream().filter(cost -> MATERIALS.contains(type(cost)))));
    price.put("vat", costs.stream().anyMatch(cost -> tax(cost) > 0) ? "INCLUDED_21" : "EXEMPT");
    return price;
  }

  /** An amount that cannot be counted stays as it is, so that its sender hears of it. */
  private Object sum(Stream<Node> some) {
    long sum = 0;
    for (Node cost : some.toList()) {
      Optional<Long> cents = cents(cost);
      if (cents.isEmpty()) {
        return cost.at("amount").text().orElse("")
            + " "
            + cost.at("currency").text().orElse("")
            + " / "
            + cost.at("period").text().orElse("program");
      }
      sum += cents.get();
    }
    return sum;
  }

  /** Absent for another currency, and for a period of which the number is not known. */
  private Optional<Long> cents(Node cost) {
    Optional<Integer> times =
        switch (cost.at("period").text().orElse("program")) {
          case String period when ONCE.contains(period) -> Optional.of(1);
          case "year" -> Optional.of(years);
          default -> Optional.empty();
        };
    boolean euros = cost.at("currency").text().filter(code -> !code.equals("EUR")).isEmpty();
    return times.flatMap(
        number ->
            euros
                ? cost.at("amount")
                    .text()
                    .flatMap(Money::cents)
                    .map(cents -> number * (cents + tax(cost)))
                : Optional.empty());
  }

  /** The tax that is stated, or else follows from its percentage. */
  private static long tax(Node cost) {
    return cost.at("amountVAT")
        .text()
        .flatMap(Money::cents)
        .orElseGet(
            () ->
                Math.round(
                    cost.at("VATPercentage").number().orElse(0.0)
                        * cost.at("amount").text().flatMap(Money::cents).orElse(0L)
                        / 100));
  }
}
