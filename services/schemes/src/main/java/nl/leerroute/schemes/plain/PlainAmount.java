package nl.leerroute.schemes.plain;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.Amount;

/** Says how an amount is made. */
final class PlainAmount {

  private PlainAmount() {}

  static Wording of(Amount amount) {
    return switch (amount) {
      case Amount.EligibleCost() -> Wording.of("de kosten die meetellen", "the costs that count");
      case Amount.Fixed(long cents) -> Wording.of(Euros.nl(cents), Euros.en(cents));
      case Amount.Share(var percent, var of) ->
          Wording.of(percent.nl() + " van " + of(of).nl(), percent.en() + " of " + of(of).en());
      case Amount.AtMost(var of, var cap) ->
          Wording.of(
              of(of).nl() + ", maar niet meer dan " + of(cap).nl(),
              of(of).en() + ", but no more than " + of(cap).en());
      case Amount.AtLeast(var of, var floor) ->
          Wording.of(
              of(of).nl() + ", maar niet minder dan " + of(floor).nl(),
              of(of).en() + ", but no less than " + of(floor).en());
      case Amount.Sum(var parts) -> joined(parts.stream().map(PlainAmount::of).toList(), " plus ");
      case Amount.Above(var of, long threshold) ->
          Wording.of(
              "het deel van " + of(of).nl() + " boven " + Euros.nl(threshold),
              "the part of " + of(of).en() + " above " + Euros.en(threshold));
      case Amount.PerUnit each -> perUnit(each);
      case Amount.TimesFact(int times, var money) when times == 1 ->
          Wording.of(
              "het antwoord op “" + money.question().nl() + "”",
              "the answer to “" + money.question().en() + "”");
      case Amount.TimesFact(int times, var money) ->
          Wording.of(
              times + " keer “" + money.question().nl() + "”",
              times + " times “" + money.question().en() + "”");
      case Amount.ProRata(var full, var part, long whole) ->
          Wording.of(
              of(full).nl() + ", naar verhouding van “" + part.question().nl() + "” tot " + whole,
              of(full).en() + ", in proportion of “" + part.question().en() + "” to " + whole);
      case Amount.Banded(var of, var bands) ->
          joined(bands.stream().map(PlainAmount::band).toList(), ", ", of(of));
      case Amount.Tiered tiered -> tiered(tiered);
      case Amount.Unknown(var why) -> why;
    };
  }

  private static Wording perUnit(Amount.PerUnit each) {
    String nl = Euros.nl(each.cents()) + " keer “" + each.units().question().nl() + "”";
    String en = Euros.en(each.cents()) + " times “" + each.units().question().en() + "”";
    return each.most().isEmpty()
        ? Wording.of(nl, en)
        : Wording.of(
            nl + ", tot " + each.most().getAsLong(), en + ", up to " + each.most().getAsLong());
  }

  private static Wording band(Amount.Band band) {
    return band.upToCents().isEmpty()
        ? Wording.of(band.percent().nl() + " daarboven", band.percent().en() + " above that")
        : Wording.of(
            band.percent().nl() + " tot " + Euros.nl(band.upToCents().getAsLong()),
            band.percent().en() + " up to " + Euros.en(band.upToCents().getAsLong()));
  }

  private static Wording tiered(Amount.Tiered tiered) {
    List<Wording> tiers =
        tiered.tiers().stream()
            .map(
                tier ->
                    Wording.of(
                        tier.label().nl() + ": " + of(tier.then()).nl(),
                        tier.label().en() + ": " + of(tier.then()).en()))
            .toList();
    Wording known = joined(tiers, "; ");
    return tiered
        .otherwise()
        .map(PlainAmount::of)
        .map(
            rest ->
                Wording.of(
                    known.nl() + "; anders: " + rest.nl(),
                    known.en() + "; otherwise: " + rest.en()))
        .orElse(known);
  }

  private static Wording joined(List<Wording> parts, String between) {
    return Wording.of(
        parts.stream().map(Wording::nl).collect(Collectors.joining(between)),
        parts.stream().map(Wording::en).collect(Collectors.joining(between)));
  }

  private static Wording joined(List<Wording> parts, String between, Wording of) {
    Wording all = joined(parts, between);
    return Wording.of(all.nl() + " (van " + of.nl() + ")", all.en() + " (of " + of.en() + ")");
  }
}
