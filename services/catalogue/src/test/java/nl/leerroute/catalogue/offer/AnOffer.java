package nl.leerroute.catalogue.offer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.jspecify.annotations.Nullable;

/** An offer of which a test says only from whom it comes and when it starts. */
final class AnOffer {

  private final String id;
  private String source = "test";
  private LocalDate checked = LocalDate.of(2026, 11, 22);
  private List<Run> runs = List.of();

  private AnOffer(String id) {
    this.id = id;
  }

  static AnOffer called(String id) {
    return new AnOffer(id);
  }

  AnOffer from(String newSource, LocalDate newChecked) {
    source = newSource;
    checked = newChecked;
    return this;
  }

  AnOffer starting(LocalDate... days) {
    runs = Arrays.stream(days).map(day -> run(day, null)).toList();
    return this;
  }

  AnOffer startingAfterEnrolment(LocalDate enrolBefore, LocalDate start) {
    runs = List.of(run(start, enrolBefore));
    return this;
  }

  private static Run run(LocalDate day, @Nullable LocalDate enrolBefore) {
    return new Run(day.toString(), day, enrolBefore, null, Set.of(), "nl", null);
  }

  /** Without a start it starts at any time. */
  Offer made() {
    return new Offer(
        new OfferId(id),
        new Provider("vonk", "De Vonk"),
        new Wording(id, id),
        new Wording(id, id),
        new Nature(
            Kind.COURSE,
            Formality.NON_FORMAL,
            Length.SHORT,
            Set.of(Form.CLASSROOM),
            null,
            null,
            false),
        new Learning(Set.of(), null, null, null),
        List.of(new ConceptUri("urn:skill:welding")),
        List.of(),
        List.of(),
        null,
        new Effort(8, 4, 32),
        new Price(10_000, 0, 0, 0, Vat.EXEMPT),
        runs,
        runs.isEmpty(),
        new Regulation(null, null, null),
        new Audience(null, Set.of(), Set.of(), Set.of()),
        Set.of(),
        null,
        new Links(null, null),
        null,
        new Provenance(source, checked, false));
  }
}
