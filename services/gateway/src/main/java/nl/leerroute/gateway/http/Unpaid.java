package nl.leerroute.gateway.http;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerroute.contracts.RouteSetPublished.SchemeAnswer;
import nl.leerroute.contracts.RouteSetPublished.Verdict;

/** Schemes that pay nothing in the routes, by why. */
record Unpaid(Map<Verdict, List<SchemeAnswer>> byVerdict) {

  static Unpaid of(List<SchemeAnswer> schemes) {
    return new Unpaid(
        schemes.stream()
            .sorted(
                Comparator.comparing(SchemeAnswer::upToCents)
                    .reversed()
                    .thenComparing(answer -> answer.name().nl()))
            .collect(
                Collectors.groupingBy(
                    SchemeAnswer::verdict,
                    () -> new EnumMap<>(Verdict.class),
                    Collectors.toList())));
  }

  public boolean any() {
    return !byVerdict.isEmpty();
  }

  public List<SchemeAnswer> needsToKnow() {
    return of(Verdict.NEEDS_TO_KNOW);
  }

  public List<SchemeAnswer> refused() {
    return of(Verdict.REFUSED);
  }

  public List<SchemeAnswer> notOpen() {
    return of(Verdict.NOT_OPEN);
  }

  public List<SchemeAnswer> notComputed() {
    return of(Verdict.NOT_COMPUTED);
  }

  public List<SchemeAnswer> nothingToPay() {
    return of(Verdict.NOTHING_TO_PAY);
  }

  public List<SchemeAnswer> ended() {
    return of(Verdict.ENDED);
  }

  private List<SchemeAnswer> of(Verdict verdict) {
    return byVerdict.getOrDefault(verdict, List.of());
  }
}
