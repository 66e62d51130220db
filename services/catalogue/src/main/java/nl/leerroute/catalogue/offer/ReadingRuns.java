package nl.leerroute.catalogue.offer;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.incoming.Field;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Sentence;

/** Reads the dated runs of one offer. */
final class ReadingRuns {

  private static final int NAME = 120;
  private static final int MOST_PLACES = 100_000;
  private static final Pattern PC4 = Pattern.compile("[1-9][0-9]{3}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final Sentence FOUR_FIGURES =
      new Sentence(
          "Geef de vier cijfers van de postcode.", "Give the four figures of the postcode.");
  private static final Sentence TWO_LETTERS =
      new Sentence(
          "Noem de taal met twee letters, zoals nl of en.",
          "Name the language by two letters, such as nl or en.");

  private final Set<String> seen = new HashSet<>();

  /** Those that can be read; what is wrong with the others is kept by the record. */
  List<Run> read(Field list) {
    return list.elements().stream()
        .flatMap(one -> one.required().section().flatMap(this::run).stream())
        .toList();
  }

  private Optional<Run> run(Fields run) {
    int before = run.mistakes();
    Optional<String> id = run.field("id").required().text(NAME);
    Optional<LocalDate> start = run.field("start").required().day();
    Optional<LocalDate> enrolBefore = run.field("enrolBefore").day();
    Optional<Place> place = run.field("place").section().flatMap(ReadingRuns::place);
    Set<DayPart> dayParts = run.field("dayParts").choices(DayPart.class);
    Optional<String> language =
        run.field("language").required().form(code -> matching(LANGUAGE, code), TWO_LETTERS);
    Optional<Long> placesLeft = run.field("placesLeft").whole(0, MOST_PLACES);
    refuseDouble(run, id);
    refuseEnrolmentAfterStart(run, start, enrolBefore);
    return run.mistakes() > before
        ? Optional.empty()
        : Optional.of(
            new Run(
                id.orElseThrow(),
                start.orElseThrow(),
                enrolBefore.orElse(null),
                place.orElse(null),
                dayParts,
                language.orElseThrow(),
                placesLeft.map(Long::intValue).orElse(null)));
  }

  private void refuseDouble(Fields run, Optional<String> id) {
    if (id.isPresent() && !seen.add(id.get())) {
      run.refuse(
          "id",
          "double",
          new Sentence(
              "Twee startmomenten hebben hetzelfde kenmerk.", "Two runs have the same id."));
    }
  }

  private static void refuseEnrolmentAfterStart(
      Fields run, Optional<LocalDate> start, Optional<LocalDate> enrolBefore) {
    if (start.isPresent() && enrolBefore.filter(start.get()::isBefore).isPresent()) {
      run.refuse(
          "enrolBefore",
          "after-start",
          new Sentence(
              "De laatste dag om aan te melden ligt na de start.",
              "The last day to enrol is after the start."));
    }
  }

  private static Optional<Place> place(Fields place) {
    int before = place.mistakes();
    Optional<String> name = place.field("name").required().text(NAME);
    Optional<String> pc4 =
        place.field("pc4").required().form(code -> matching(PC4, code), FOUR_FIGURES);
    Optional<Double> latitude = place.field("latitude").required().degrees(-90, 90);
    Optional<Double> longitude = place.field("longitude").required().degrees(-180, 180);
    return place.mistakes() > before
        ? Optional.empty()
        : Optional.of(
            new Place(
                name.orElseThrow(),
                pc4.orElseThrow(),
                latitude.orElseThrow(),
                longitude.orElseThrow()));
  }

  private static Optional<String> matching(Pattern form, String text) {
    return Optional.of(text).filter(form.asMatchPredicate());
  }
}
