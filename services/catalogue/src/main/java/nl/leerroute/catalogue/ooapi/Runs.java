package nl.leerroute.catalogue.ooapi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.catalogue.feed.Draft;
import nl.leerroute.catalogue.feed.Languages;
import nl.leerroute.catalogue.feed.Node;

/**
 * The dated offerings of one course or programme that somebody can still take.
 *
 * @param numbers of those that are taken, in the list of the source
 */
record Runs(
    Version version, Education kind, Node education, List<Node> all, List<Integer> numbers) {

  /** An offering in any other state than these is not, or not any more, for anybody to enrol in. */
  private static final Set<String> OPEN = Set.of("active");

  private static final double DAYS_IN_A_WEEK = 7;

  static Runs of(
      Version version, Education kind, Node education, List<Node> offerings, LocalDate today) {
    List<Integer> open =
        IntStream.range(0, offerings.size())
            .filter(number -> isOpen(offerings.get(number)))
            .filter(number -> !isPast(version, offerings.get(number), today))
            .boxed()
            .toList();
    return new Runs(version, kind, education, offerings, open);
  }

  private static boolean isOpen(Node offering) {
    return offering.at("state").word().map(OPEN::contains).orElse(true);
  }

  private static boolean isPast(Version version, Node offering, LocalDate today) {
    return Stream.of(version.start(), version.flexibleEntryUntil())
        .flatMap(field -> offering.at(field).day().stream())
        .max(LocalDate::compareTo)
        .filter(today::isAfter)
        .isPresent();
  }

  Stream<Node> open() {
    return numbers.stream().map(all::get);
  }

  /** Participants may come in when it suits them, for as long as the source says. */
  boolean startsAnyTime() {
    return open().anyMatch(offering -> !offering.at(version.flexibleEntryUntil()).isAbsent());
  }

  /** How long the first one takes. */
  Optional<Double> weeks() {
    return open()
        .flatMap(
            offering ->
                offering
                    .at(version.start())
                    .day()
                    .flatMap(
                        start -> offering.at(version.end()).day().map(end -> weeks(start, end)))
                    .stream())
        .findFirst();
  }

  private static double weeks(LocalDate start, LocalDate end) {
    return (ChronoUnit.DAYS.between(start, end) + 1) / DAYS_IN_A_WEEK;
  }

  void into(Draft draft) {
    List<Map<String, Object>> runs = new ArrayList<>();
    for (int number : numbers) {
      draft.origin("offerings[" + runs.size() + "]", path(number));
      runs.add(run(all.get(number)));
    }
    draft
        .put("offerings", kind.offerings(version), runs)
        .origin("offerings[].id", kind.offeringId(version))
        .origin("offerings[].start", version.start())
        .origin("offerings[].enrolBefore", version.enrolment())
        .origin("offerings[].place", "addresses")
        .origin("offerings[].place.name", "city")
        .origin("offerings[].place.pc4", version.postalCode())
        .origin("offerings[].place.latitude", "geolocation")
        .origin("offerings[].place.longitude", "geolocation")
        .origin("offerings[].language", version.teachingLanguages())
        .origin("offerings[].placesLeft", "maxNumberStudents");
  }

  String path(int number) {
    return kind.offerings(version) + "[" + number + "]";
  }

  private Map<String, Object> run(Node offering) {
    Map<String, Object> run = new LinkedHashMap<>();
    offering.at(kind.offeringId(version)).text().ifPresent(id -> run.put("id", id));
    first(offering, version.start()).ifPresent(start -> run.put("start", start));
    enrolBefore(offering).ifPresent(day -> run.put("enrolBefore", day.toString()));
    Addresses.place(version, offering, education).ifPresent(place -> run.put("place", place));
    run.put(
        "dayParts",
        Modes.dayParts(version, offering.at("modeOfStudy").isAbsent() ? education : offering));
    language(offering).or(() -> language(education)).ifPresent(code -> run.put("language", code));
    placesLeft(offering).ifPresent(left -> run.put("placesLeft", left));
    return run;
  }

  /** A day where it is one; otherwise as it was, to be refused by its name. */
  private static Optional<Object> first(Node offering, String field) {
    Node start = offering.at(field);
    return start
        .day()
        .<Object>map(LocalDate::toString)
        .or(() -> Optional.ofNullable(start.plain()));
  }

  /** Of several periods, the last end: somebody can enrol until then. */
  private Optional<LocalDate> enrolBefore(Node offering) {
    Node enrolment = offering.at(version.enrolment());
    return version == Version.V5
        ? enrolment.day()
        : enrolment.items().stream()
            .flatMap(period -> period.at("endDateTime").day().stream())
            .max(LocalDate::compareTo);
  }

  private Optional<String> language(Node node) {
    Node languages = node.at(version.teachingLanguages());
    return Stream.concat(Stream.of(languages), languages.items().stream())
        .flatMap(language -> language.text().stream())
        .findFirst()
        .map(Languages::twoLetters);
  }

  private static Optional<Long> placesLeft(Node offering) {
    return offering
        .at("maxNumberStudents")
        .number()
        .map(
            most ->
                most
                    - offering.at("enrolledNumberStudents").number().orElse(0.0)
                    - offering.at("pendingNumberStudents").number().orElse(0.0))
        .map(left -> Math.max(0, left.longValue()));
  }
}
