package nl.leerroute.funding.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.leerroute.funding.ledger.Division;
import nl.leerroute.funding.pot.Wish;
import org.jspecify.annotations.Nullable;

/**
 * A pot as an officer wants it.
 *
 * @param windows each with the most it may take of the pot, or null
 * @param objectionsTo address for letters of who objects; absent: as it was
 * @param objectDays absent: the six weeks of the law
 */
record PotForm(
    Division division,
    long ceilingCents,
    Map<String, @Nullable Long> windows,
    @Nullable Long employerQuotaCents,
    @Nullable Boolean deMinimis,
    @Nullable Integer reserveDays,
    @Nullable Integer claimDays,
    @Nullable Integer objectDays,
    @Nullable Instant waitingEnds,
    @Nullable String objectionsTo) {

  private static final int RESERVE_DAYS = 28;
  private static final int CLAIM_DAYS = 365;
  private static final int OBJECT_DAYS = 42;

  /** A field with an amount or a term below zero. */
  Optional<String> negative() {
    LongStream terms =
        Stream.of(reserveDays, claimDays, objectDays)
            .filter(Objects::nonNull)
            .mapToLong(Integer::longValue);
    if (ceilingCents < 0) {
      return Optional.of("ceilingCents");
    }
    if (employerQuotaCents != null && employerQuotaCents < 0) {
      return Optional.of("employerQuotaCents");
    }
    if (terms.anyMatch(days -> days <= 0)) {
      return Optional.of("reserveDays, claimDays, objectDays");
    }
    return windows.entrySet().stream()
        .filter(lane -> lane.getValue() != null && lane.getValue() < 0)
        .map(lane -> "windows." + lane.getKey())
        .findFirst();
  }

  Wish wish(String id) {
    NavigableMap<String, OptionalLong> lanes = new TreeMap<>();
    windows.forEach((window, ceiling) -> lanes.put(window, optional(ceiling)));
    return new Wish(
        id,
        division,
        ceilingCents,
        lanes,
        optional(employerQuotaCents),
        Boolean.TRUE.equals(deMinimis),
        Duration.ofDays(Objects.requireNonNullElse(reserveDays, RESERVE_DAYS)),
        Duration.ofDays(Objects.requireNonNullElse(claimDays, CLAIM_DAYS)),
        Duration.ofDays(Objects.requireNonNullElse(objectDays, OBJECT_DAYS)),
        Optional.ofNullable(waitingEnds),
        Optional.ofNullable(objectionsTo).map(String::strip).filter(to -> !to.isEmpty()));
  }

  static OptionalLong optional(@Nullable Long number) {
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
