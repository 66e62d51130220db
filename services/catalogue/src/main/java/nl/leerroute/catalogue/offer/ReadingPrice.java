package nl.leerroute.catalogue.offer;

import java.util.Optional;
import nl.leerroute.catalogue.incoming.Fields;

/** Reads what it costs to take part; only travel may be left out, and then it is nothing. */
final class ReadingPrice {

  static final long MOST_CENTS = 10_000_000;

  private ReadingPrice() {}

  static Optional<Price> read(Fields price) {
    int before = price.mistakes();
    Optional<Long> fee = price.field("feeCents").required().whole(0, MOST_CENTS);
    Optional<Long> exam = price.field("examCents").required().whole(0, MOST_CENTS);
    Optional<Long> materials = price.field("materialsCents").required().whole(0, MOST_CENTS);
    Optional<Long> travel = price.field("travelCents").whole(0, MOST_CENTS);
    Optional<Vat> vat = price.field("vat").required().choice(Vat.class);
    return price.mistakes() > before
        ? Optional.empty()
        : Optional.of(
            new Price(
                fee.orElseThrow(),
                exam.orElseThrow(),
                materials.orElseThrow(),
                travel.orElse(0L),
                vat.orElseThrow()));
  }
}
