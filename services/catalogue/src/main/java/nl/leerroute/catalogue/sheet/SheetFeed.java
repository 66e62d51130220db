package nl.leerroute.catalogue.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.importing.Feed;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.incoming.Sheet;
import nl.leerroute.catalogue.incoming.UnreadableFile;
import reactor.core.publisher.Flux;

/**
 * Delivers the courses of a sheet, read twice: first to see whether all of it can be read and which
 * rows belong together, then row by row.
 */
public final class SheetFeed implements Feed {

  static final int MOST_ROWS = 20_000;
  private static final int PAGE = 200;

  private final String provider;
  private final Supplier<Sheet> opening;

  /**
   * @param opening may fail as an {@link UnreadableFile}, as may the sheet while it is read
   */
  public SheetFeed(String provider, Supplier<Sheet> opening) {
    this.provider = provider;
    this.opening = opening;
  }

  @Override
  public Flux<Delivery> pages(Optional<String> after) {
    return Flux.defer(() -> pages(opening.get(), after.map(Integer::parseInt).orElse(0)))
        .onErrorResume(
            UnreadableFile.class, e -> Flux.just(new Delivery.Unreadable(List.of(e.problem()))));
  }

  private Flux<Delivery> pages(Sheet sheet, int done) {
    List<Problem> problems = problems(sheet);
    return problems.isEmpty()
        ? courses(sheet)
            .skip(done)
            .buffer(PAGE)
            .index((page, courses) -> page(done + page * PAGE, courses))
        : Flux.just(new Delivery.Unreadable(problems));
  }

  private static Delivery page(long before, List<Delivered> courses) {
    return new Delivery.Page(courses, Long.toString(before + courses.size()));
  }

  private Flux<Delivered> courses(Sheet sheet) {
    Headings headings = Headings.of(sheet.columns());
    Gathering gathering = new Gathering(headings, sizes(sheet, headings));
    return Flux.using(
        sheet::rows,
        rows ->
            Flux.fromStream(rows.filter(headings::isCourse).flatMap(gathering))
                .map(course -> ReadingCourse.read(provider, headings, course)),
        Stream::close);
  }

  private static Map<String, Integer> sizes(Sheet sheet, Headings headings) {
    Map<String, Integer> sizes = new HashMap<>();
    try (Stream<Row> rows = sheet.rows()) {
      rows.filter(headings::isCourse)
          .forEach(row -> sizes.merge(headings.course(row), 1, Integer::sum));
    }
    return sizes;
  }

  /**
   * What is wrong with the sheet as a whole, so that nothing of it can be taken.
   *
   * @throws UnreadableFile when it is damaged
   */
  public static List<Problem> problems(Sheet sheet) {
    Headings headings = Headings.of(sheet.columns());
    List<Problem> problems = headings.problems();
    if (!problems.isEmpty()) {
      return problems;
    }
    long courses;
    try (Stream<Row> rows = sheet.rows()) {
      courses = rows.limit(MOST_ROWS + 1L).filter(headings::isCourse).count();
    }
    if (courses == 0) {
      return List.of(
          problem(
              "empty",
              "Er staan geen cursussen in dit bestand.",
              "There are no courses in this file."));
    }
    return courses > MOST_ROWS
        ? List.of(
            problem(
                "too-long",
                "Dit bestand heeft meer dan %d rijen. Koppel je systeem, of deel het bestand."
                    .formatted(MOST_ROWS),
                "This file has more than %d rows. Connect your system, or split the file."
                    .formatted(MOST_ROWS)))
        : List.of();
  }

  private static Problem problem(String code, String nl, String en) {
    return Problem.of("file", code, new Sentence(nl, en));
  }
}
