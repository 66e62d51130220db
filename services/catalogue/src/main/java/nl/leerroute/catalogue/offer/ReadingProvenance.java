package nl.leerroute.catalogue.offer;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Sentence;

/** Reads where an offer comes from. */
final class ReadingProvenance {

  private static final Sentence IN_THE_FUTURE =
      new Sentence("Deze dag ligt in de toekomst.", "This day has not come yet.");

  private ReadingProvenance() {}

  static Optional<Provenance> read(Fields fields, LocalDate today) {
    Optional<String> source = fields.field("source").required().text(ReadingWords.NAME);
    Optional<LocalDate> checked = pastDay(fields, "lastChecked", today);
    boolean fictional = fields.field("fictional").flag();
    return source.flatMap(from -> checked.map(day -> new Provenance(from, day, fictional)));
  }

  static Optional<LocalDate> pastDay(Fields fields, String name, LocalDate today) {
    Optional<LocalDate> day = fields.field(name).required().day();
    if (day.filter(today::isBefore).isPresent()) {
      fields.refuse(name, "in-the-future", IN_THE_FUTURE);
    }
    return day;
  }
}
