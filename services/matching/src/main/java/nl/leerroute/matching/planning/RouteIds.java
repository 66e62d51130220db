package nl.leerroute.matching.planning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.route.Route;

/** Names of routes that stay the same when only free starts or amounts of money move. */
final class RouteIds {

  private static final int BYTES = 8;

  static String of(Route route) {
    String steps =
        route.steps().stream()
            .map(
                step ->
                    step.offer().id()
                        + "@"
                        + (step.run().free()
                            ? "any"
                            : step.run().offering().map(Offering::id).orElse("")))
            .collect(Collectors.joining(" "));
    return HexFormat.of().formatHex(sha256(steps), 0, BYTES);
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
