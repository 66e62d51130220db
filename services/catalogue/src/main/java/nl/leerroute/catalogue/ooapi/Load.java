package nl.leerroute.catalogue.ooapi;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.feed.Spent;

/** Duration and study load, in the units that the Open Education API has for them. */
final class Load {

  private static final Pattern DURATION =
      Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?.*)?");

  /** A point of the European system is 28 hours of study by Dutch law (WHW 7.4). */
  private static final double HOURS_IN_A_POINT = 28;

  /** The first that is given counts: what a student spends says more than what a teacher does. */
  private static final List<String> UNITS =
      List.of("sbu", "hour", "ects", "sp", "contact_time", "contacttime");

  private Load() {}

  static Spent of(Node education, Optional<Double> weeksOfARun) {
    return new Spent(
        education.at("duration").text().flatMap(Load::weeks).or(() -> weeksOfARun),
        hours(education.at("studyLoad")),
        Optional.empty());
  }

  private static Optional<Double> weeks(String duration) {
    Matcher parts = DURATION.matcher(duration);
    return parts.matches()
        ? Optional.of(
            Spent.weeks(
                part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4), part(parts, 5)))
        : Optional.empty();
  }

  private static double part(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Double.parseDouble(parts.group(group));
  }

  /** One load in version 5, any number in version 6. */
  private static Optional<Double> hours(Node load) {
    List<Node> loads = load.items().isEmpty() ? List.of(load) : load.items();
    return UNITS.stream()
        .flatMap(
            unit ->
                loads.stream()
                    .filter(one -> one.at("studyLoadUnit").word().filter(unit::equals).isPresent())
                    .flatMap(one -> hours(unit, one.at("value")).stream()))
        .findFirst();
  }

  private static Optional<Double> hours(String unit, Node value) {
    return value.number().map(number -> number * hoursOf(unit));
  }

  private static double hoursOf(String unit) {
    return switch (unit) {
      case "ects", "sp" -> HOURS_IN_A_POINT;
      default -> 1;
    };
  }
}
