package nl.leerroute.catalogue.edudex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.feed.Draft;
import nl.leerroute.catalogue.feed.Node;

/**
 * The dated runs of a programme that anybody can still enrol in.
 *
 * @param numbers of those that are taken, in the list of the source
 */
record Runs(Node programme, List<Node> all, List<Integer> numbers) {

  static final String PATH = "programSchedule.programRun";

  private static final Set<String> AT_ANY_TIME = Set.of("direct start", "agreed starting date");

  static Runs of(Node programme, LocalDate today) {
    List<Node> all = programme.at("programSchedule").at("programRun").items();
    List<Integer> open =
        IntStream.range(0, all.size())
            .filter(number -> isOpen(all.get(number), today))
            .boxed()
            .toList();
    return new Runs(programme, all, takesEnrolments(programme) ? open : List.of());
  }

  private static boolean takesEnrolments(Node programme) {
    return programme.at("programAdmission").at("applicationOpen").flag().orElse(true);
  }

  private static boolean isOpen(Node run, LocalDate today) {
    return run.at("status").text().filter(state -> !state.equals("application opened")).isEmpty()
        && run.at("openTo").text().filter("client only"::equals).isEmpty()
        && start(run).filter(today::isAfter).isEmpty();
  }

  private static Optional<LocalDate> start(Node run) {
    return run.at("startDate").at("date").day();
  }

  boolean startsAnyTime() {
    return takesEnrolments(programme)
        && programme
            .at("programAdmission")
            .at("startDateDetermination")
            .text()
            .filter(AT_ANY_TIME::contains)
            .isPresent();
  }

  void into(Draft draft) {
    List<Map<String, Object>> runs = new ArrayList<>();
    for (int number : numbers) {
      draft.origin("offerings[" + runs.size() + "]", PATH + "[" + number + "]");
      runs.add(run(all.get(number)));
    }
    draft
        .put("offerings", PATH, runs)
        .origin("offerings[].id", "id")
        .origin("offerings[].start", "startDate.date")
        .origin("offerings[].enrolBefore", "applicationDeadline")
        .origin("offerings[].place", "location")
        .origin("offerings[].place.name", "city")
        .origin("offerings[].place.pc4", "zipcode")
        .origin("offerings[].place.latitude", "geoCode")
        .origin("offerings[].place.longitude", "geoCode");
  }

  private Map<String, Object> run(Node run) {
    Map<String, Object> offering = new LinkedHashMap<>();
    run.at("id").text().ifPresent(id -> offering.put("id", id));
    run.at("startDate").at("date").text().ifPresent(day -> offering.put("start", day));
    run.at("applicationDeadline").text().ifPresent(day -> offering.put("enrolBefore", day));
    if (!run.at("fullyOnline").flag().orElse(false)) {
      Node own = run.at("location");
      Node usual = programme.at("programSchedule").at("genericProgramRun").at("location");
      Location.place(own.isAbsent() ? usual : own).ifPresent(place -> offering.put("place", place));
    }
    offering.put("dayParts", Modes.dayParts(run, programme));
    language().ifPresent(code -> offering.put("language", code));
    return offering;
  }

  /** The language of most lessons, or else the one that the programme is described in. */
  private Optional<String> language() {
    return programme.at("programCurriculum").at("instructionLanguage").items().stream()
        .max(Comparator.comparing(language -> language.at("percentage").number().orElse(0.0)))
        .flatMap(language -> language.at("languageCode").text())
        .or(() -> Texts.language(programme.at("programDescriptions").at("programName")));
  }
}
