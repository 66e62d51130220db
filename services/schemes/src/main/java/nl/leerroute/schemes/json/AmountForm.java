package nl.leerroute.schemes.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.Percent;
import nl.leerroute.schemes.fact.FactType;
import tools.jackson.databind.JsonNode;

/** Reads amounts. */
final class AmountForm {

  private static final List<String> TYPES =
      List.of(
          "eligibleCost",
          "fixed",
          "share",
          "atMost",
          "atLeast",
          "sum",
          "above",
          "perUnit",
          "timesFact",
          "proRata",
          "banded",
          "tiered",
          "unknown");

  private AmountForm() {}

  static Amount read(Node node) {
    return switch (node.type(TYPES)) {
      case "eligibleCost" -> {
        node.only("type");
        yield new Amount.EligibleCost();
      }
      case "fixed" -> new Amount.Fixed(node.only("type", "cents").at("cents").cents());
      case "share" -> {
        node.only("type", "percent", "of");
        yield new Amount.Share(percent(node.at("percent")), read(node.at("of")));
      }
      case "atMost" -> {
        node.only("type", "of", "cap");
        yield new Amount.AtMost(read(node.at("of")), read(node.at("cap")));
      }
      case "atLeast" -> {
        node.only("type", "of", "floor");
        yield new Amount.AtLeast(read(node.at("of")), read(node.at("floor")));
      }
      case "sum" -> new Amount.Sum(node.only("type", "of").some("of", AmountForm::read));
      case "above" -> {
        node.only("type", "of", "thresholdCents");
        yield new Amount.Above(read(node.at("of")), node.at("thresholdCents").cents());
      }
      case "perUnit" -> perUnit(node.only("type", "cents", "fact", "most"));
      case "timesFact" -> {
        node.only("type", "times", "fact");
        yield new Amount.TimesFact(
            (int) node.at("times").number(1, 1_000),
            ConditionForm.fact(node, type -> type instanceof FactType.Money));
      }
      case "proRata" -> {
        node.only("type", "full", "fact", "whole");
        yield new Amount.ProRata(
            read(node.at("full")),
            ConditionForm.fact(node, type -> type instanceof FactType.Count),
            node.at("whole").number(1, 1_000_000));
      }
      case "banded" -> banded(node.only("type", "of", "bands"));
      case "tiered" -> tiered(node.only("type", "tiers", "otherwise"));
      case "unknown" -> new Amount.Unknown(node.only("type", "why").at("why").wording());
      default -> new Amount.Fixed(0);
    };
  }

  private static Amount perUnit(Node node) {
    return new Amount.PerUnit(
        node.at("cents").cents(),
        ConditionForm.fact(node, type -> type instanceof FactType.Count),
        node.maybe("most")
            .map(most -> OptionalLong.of(most.number(1, 1_000_000)))
            .orElse(OptionalLong.empty()));
  }

  private static Amount banded(Node node) {
    List<Amount.Band> bands = node.some("bands", AmountForm::band);
    for (int i = 0; i < bands.size(); i++) {
      boolean last = i == bands.size() - 1;
      long end = bands.get(i).upToCents().orElse(Long.MAX_VALUE);
      long before = i == 0 ? 0 : bands.get(i - 1).upToCents().orElse(Long.MAX_VALUE);
      if (end <= before || (!last && end == Long.MAX_VALUE)) {
        node.at("bands")
            .note(
                "impossible-range",
                "Elke schijf eindigt hoger dan de vorige; alleen de laatste heeft geen einde.",
                "Every band ends above the one before; only the last has no end.",
                List.of());
      }
    }
    return new Amount.Banded(read(node.at("of")), bands);
  }

  private static Amount.Band band(Node node) {
    node.only("upToCents", "percent");
    return new Amount.Band(
        node.maybe("upToCents")
            .map(end -> OptionalLong.of(end.cents()))
            .orElse(OptionalLong.empty()),
        percent(node.at("percent")));
  }

  private static Amount tiered(Node node) {
    List<Amount.Tier> tiers =
        node.some(
            "tiers",
            tier -> {
              tier.only("label", "when", "then");
              return new Amount.Tier(
                  tier.at("label").wording(),
                  ConditionForm.read(tier.at("when")),
                  read(tier.at("then")));
            });
    return new Amount.Tiered(tiers, node.maybe("otherwise", AmountForm::read));
  }

  /** A percentage with at most two decimals, as a JSON number. */
  static Percent percent(Node node) {
    JsonNode json = node.json();
    if (json != null && json.isNumber()) {
      BigDecimal hundredths = json.decimalValue().movePointRight(2).stripTrailingZeros();
      if (hundredths.scale() <= 0
          && hundredths.signum() >= 0
          && hundredths.compareTo(BigDecimal.valueOf(10_000)) <= 0) {
        return new Percent(hundredths.intValueExact());
      }
    }
    if (json != null) {
      node.note(
          "out-of-range",
          "Een percentage ligt van 0 tot en met 100, met hoogstens twee decimalen.",
          "A percentage lies from 0 to 100, with two decimals at most.",
          List.of());
    }
    return Percent.ALL;
  }
}
