package nl.leerroute.gateway.answers;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A certificate that ends soon, or has ended.
 *
 * @param until last day on which it holds
 */
public record Renewal(String kind, LocalDate until, boolean over) {

  private static final int USUAL_MONTHS = 6;

  /** What takes long to renew, or can be lost for good, is told of sooner. */
  private static final Map<String, Integer> MONTHS =
      Map.of("BIG", 18, "CODE_95", 12, "DRIVING_LICENCE", 6, "BHV", 3, "FIRST_AID", 3);

  /** The soonest first. */
  public static List<Renewal> due(List<Certificate> held, LocalDate today) {
    return held.stream()
        .flatMap(
            certificate ->
                certificate.until().stream()
                    .filter(until -> !until.isAfter(today.plusMonths(months(certificate.kind()))))
                    .map(until -> new Renewal(certificate.kind(), until, until.isBefore(today))))
        .sorted(comparing(Renewal::until).thenComparing(Renewal::kind))
        .toList();
  }

  private static int months(String kind) {
    return MONTHS.getOrDefault(kind, USUAL_MONTHS);
  }
}
