package nl.leerroute.matching.offer;

import java.util.Optional;
import java.util.Set;

/**
 * What a provider may tell about who takes part and who pays, and need not.
 *
 * @param deliveryArea codes of the provinces and labour-market regions whose residents may take
 *     part; empty: everybody
 * @param publiclyFunded empty: not told
 * @param requiredByLaw empty: not told
 * @param forWork false: for oneself; empty: not told
 * @param groups for whom it was made; empty: not told
 * @param help what helps somebody to take part; empty: nothing was told
 * @param schemeFacts empty: nothing of it was told
 */
public record Terms(
    Set<String> deliveryArea,
    Optional<Boolean> publiclyFunded,
    Optional<Boolean> requiredByLaw,
    Optional<Boolean> forWork,
    Set<TargetGroup> groups,
    Set<Help> help,
    Optional<SchemeFacts> schemeFacts) {

  /** A provider told nothing. */
  public static final Terms UNTOLD =
      new Terms(
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Set.of(),
          Optional.empty());
}
