package nl.leerroute.matching.planning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.route.Route;
import nl.leerroute.matching.route.Step;

/**
 * Names of routes in two parts: the courses, and the dates on which they are taken. The first part
 * stays when a course moves to another date, so that a route that somebody chose is still known;
 * free starts and amounts of money are in neither.
 */
final class RouteIds {

  private static final int BYTES = 8;

  static String of(Route route) {
    return name(
            route.steps().stream()
                .map(step -> step.offer().id())
                .sorted()
                .collect(Collectors.joining(" ")))
        + "."
        + name(route.steps().stream().map(RouteIds::run).sorted().collect(Collectors.joining(" ")));
  }

  private static String run(Step step) {
    return step.offer().id()
        + "@"
        + (step.run().free()
            ? "any"
            : step.run().offering().map(Offering::id).orElse("") + "@" + step.start());
  }

  private static String name(String text) {
    return HexFormat.of().formatHex(sha256(text), 0, BYTES);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private RouteIds() {}
}
