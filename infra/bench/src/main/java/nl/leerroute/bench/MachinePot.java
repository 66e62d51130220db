package nl.leerroute.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;

/** A scheme that gives everybody the same, from a pot that is soon empty. */
final class MachinePot {

  static final String ID = "machines";
  static final String FUND = "machines-fund";
  static final long CEILING_CENTS = 250_000_00;

  /** What everybody asks for. */
  static final String FORM =
      """
      {"windowId": "machines-w", "activity": "COURSE", "costs": {"FEE": 100000}, "facts": {},
       "flow": {"flowId": "flow-of-machines", "region": "AM01"}}
      """;

  private static final String RULE =
      """
      {"scheme": "machines", "version": "1",
       "name": {"nl": "Voorbeeld: meting", "en": "Example: measurement"},
       "summary": {"nl": "Voor een meting.", "en": "For a measurement."},
       "owner": {"organisation": "machines-fund", "name": "Fonds"},
       "kind": "GRANT", "validity": {"from": "2020-01-01"},
       "parties": {"applicants": ["WORKER"], "beneficiary": "WORKER", "payee": "WORKER"},
       "allocation": "RIGHT", "opening": "WINDOWS",
       "payment": {"activities": ["COURSE"], "costs": {"kinds": ["FEE"]}, "amount": {"type": "eligibleCost"}},
       "cumulation": [],
       "provenance": {"reviewedOn": "2026-11-22", "reviewBy": "2027-11-22", "confirmed": false, "example": true}}
      """;

  /**
   * @param put a path and a body
   */
  static void set(BiConsumer<String, String> put) {
    put.accept("/schemes/machines/versions/1", RULE);
    put.accept(
        "/schemes/machines/versions/1/windows/machines-w",
        "{\"opens\": \"%s\", \"closes\": \"%s\"}"
            .formatted(Instant.now().minusSeconds(60), Instant.now().plus(Duration.ofDays(9))));
    put.accept(
        "/pots/machines",
        "{\"division\": \"FIRST_COME\", \"ceilingCents\": %d, \"windows\": {\"machines-w\": null}}"
            .formatted(CEILING_CENTS));
  }

  private MachinePot() {}
}
