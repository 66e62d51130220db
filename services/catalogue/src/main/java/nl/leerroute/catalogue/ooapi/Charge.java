package nl.leerroute.catalogue.ooapi;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.feed.Draft;
import nl.leerroute.catalogue.feed.Money;
import nl.leerroute.catalogue.feed.Node;

/**
 * All that a participant is to pay for one offering.
 *
 * @param path of the amount at the source
 * @param cents absent: what is there is no amount in euros
 */
record Charge(String path, String amount, Optional<Long> cents, boolean taxed) {

  private static final String TOTAL = "total_costs";

  /** Of the runs the dearest: nobody pays more than what was shown. */
  static void into(Draft draft, Runs runs) {
    Optional<Charge> dearest = dearest(runs);
    String origin = runs.kind().offerings(runs.version()) + "[0].priceInformation";
    draft
        .put("price", origin, dearest.map(Charge::price))
        .origin("price.feeCents", dearest.map(Charge::path).orElse(origin));
    dearest
        .filter(charge -> charge.cents().isEmpty())
        .ifPresent(_ -> draft.refuse(Money.noAmount("price.feeCents")));
  }

  private static Optional<Charge> dearest(Runs runs) {
    return runs.numbers().stream()
        .flatMap(
            number ->
                total(runs.all().get(number), runs.path(number) + ".priceInformation").stream())
        .max(Comparator.comparing(charge -> charge.cents().orElse(Long.MAX_VALUE)));
  }

  private static Optional<Charge> total(Node offering, String path) {
    List<Node> costs = offering.at("priceInformation").items();
    for (int i = 0; i < costs.size(); i++) {
      Node cost = costs.get(i);
      if (cost.at("costType").word().filter(TOTAL::equals).isPresent()) {
        return charge(cost, "%s[%d].amount".formatted(path, i));
      }
    }
    return Optional.empty();
  }

  private static Optional<Charge> charge(Node cost, String path) {
    boolean euros = cost.at("currency").text().orElse("EUR").equals("EUR");
    return cost.at("amount")
        .text()
        .map(
            amount ->
                new Charge(
                    path,
                    amount + cost.at("currency").text().map(code -> " " + code).orElse(""),
                    euros ? Money.cents(amount) : Optional.empty(),
                    isTaxed(cost)));
  }

  /** Where a source is silent about tax there is none: teaching is exempt, and the total is so. */
  private static boolean isTaxed(Node cost) {
    return cost.at("vatAmount").text().flatMap(Money::cents).filter(cents -> cents > 0).isPresent();
  }

  private Map<String, Object> price() {
    Map<String, Object> price = new LinkedHashMap<>();
    price.put("feeCents", cents.<Object>map(whole -> whole).orElse(amount));
    price.put("examCents", 0L);
    price.put("materialsCents", 0L);
    price.put("vat", taxed ? "INCLUDED_21" : "EXEMPT");
    return price;
  }
}
