package nl.leerroute.funding.http;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerroute.funding.ledger.Division;
import nl.leerroute.funding.ledger.Lane;
import nl.leerroute.funding.ledger.Pot;
import nl.leerroute.funding.ledger.Terms;
import nl.leerroute.funding.pot.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A pot as its officers see it.
 *
 * @param edition to be named when its money changes
 * @param commitment digest of the secret of a draw
 * @param balance absent until the ledger has come to it
 */
record PlanBody(
    String potId,
    String organisation,
    String edition,
    Division division,
    long ceilingCents,
    Map<String, LaneBody> windows,
    @Nullable Long employerQuotaCents,
    boolean deMinimis,
    long reserveDays,
    long claimDays,
    long objectDays,
    @Nullable Instant waitingEnds,
    @Nullable String objectionsTo,
    String commitment,
    @Nullable BalanceBody balance) {

  /**
   * @param usedCents reserved, granted and paid
   */
  record LaneBody(
      Instant opens, @Nullable Instant closes, @Nullable Long ceilingCents, long usedCents) {

    static LaneBody of(Terms.LaneTerms lane, long used) {
      return new LaneBody(
          lane.opens(),
          lane.closes().orElse(null),
          lane.ceilingCents().isPresent() ? lane.ceilingCents().getAsLong() : null,
          used);
    }
  }

  /**
   * @param committedCents reserved and granted
   * @param reservedCents of these, what waits for people to decide
   * @param asOf by the clock of the log
   */
  record BalanceBody(
      long ceilingCents,
      long committedCents,
      long reservedCents,
      long spentCents,
      long leftCents,
      long applications,
      long waiting,
      Instant asOf) {

    static BalanceBody of(Pot pot, long reserved) {
      return new BalanceBody(
          pot.ceiling(),
          pot.committed(),
          Math.min(reserved, pot.committed()),
          pot.spent(),
          pot.left(),
          pot.arrivals(),
          pot.waiting(),
          pot.time());
    }
  }

  static PlanBody of(Plan plan) {
    return with(plan, null, Map.of());
  }

  static PlanBody of(Plan plan, Pot pot, long reserved) {
    return with(plan, BalanceBody.of(pot, reserved), pot.lanes());
  }

  private static PlanBody with(Plan plan, @Nullable BalanceBody balance, Map<String, Lane> used) {
    Terms terms = plan.terms();
    Map<String, LaneBody> windows = new TreeMap<>();
    terms
        .lanes()
        .forEach(
            (id, lane) ->
                windows.put(
                    id,
                    LaneBody.of(
                        lane, Optional.ofNullable(used.get(id)).map(Lane::used).orElse(0L))));
    return new PlanBody(
        plan.id(),
        plan.organisation(),
        plan.edition(),
        terms.division(),
        terms.ceilingCents(),
        windows,
        plan.employerQuotaCents().isPresent() ? plan.employerQuotaCents().getAsLong() : null,
        plan.deMinimis(),
        terms.reserveFor().toDays(),
        terms.claimWithin().toDays(),
        terms.objectWithin().toDays(),
        terms.waitingEnds().orElse(null),
        plan.objectionsTo().orElse(null),
        terms.commitment(),
        balance);
  }
}
