package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;

/**
 * Something of the chosen route that comes soon and is not done yet.
 *
 * @param what in words
 * @param deadline the last day to do it; otherwise the first day of it
 */
record Soon(LocalDate day, String what, boolean deadline) {

  /** What is later than this is no reminder yet. */
  private static final Period AHEAD = Period.ofWeeks(6);

  private static final int MOST = 4;

  /** The soonest first; what was asked for or is arranged is left out. */
  static List<Soon> of(Route route, OwnSeats seats, AskedFor asked, LocalDate today, Phrases say) {
    Stream<Soon> deadlines =
        Todo.of(route).stream()
            .filter(todo -> !todo.movesAlong() && !todo.fallback())
            .filter(
                todo ->
                    todo.line()
                        .map(line -> asked.of(line).isEmpty())
                        .orElseGet(() -> seats.of(todo.step()).isEmpty()))
            .map(todo -> deadline(todo, say));
    Stream<Soon> starts = route.steps().stream().map(step -> start(step, say));
    return Stream.concat(deadlines, starts)
        .filter(soon -> !soon.day.isBefore(today) && !soon.day.isAfter(today.plus(AHEAD)))
        .sorted(Comparator.comparing(Soon::day))
        .limit(MOST)
        .toList();
  }

  private static Soon deadline(Todo todo, Phrases say) {
    return new Soon(
        todo.before(),
        todo.line()
            .map(line -> say.message("chosen.apply." + line.applicant(), say.text(line.name())))
            .orElseGet(() -> say.message("chosen.enrol", say.text(todo.step().title()))),
        true);
  }

  private static Soon start(Step step, Phrases say) {
    return new Soon(step.start(), say.message("calendar.start", say.text(step.title())), false);
  }
}
