package nl.leerroute.contracts;

import java.time.Instant;
import java.util.List;

/** Facts about money in which every field has a value, also those that never stand together. */
final class MoneyExamples {

  private static final Instant INSTANT = Instant.parse("2026-11-22T09:30:00Z");
  private static final String APPLICATION_ID = "4c7d0a52-5f0e-3b1a-9a55-0c1de2f30b11";
  private static final String WINDOW = "voorbeeld-techniek/2026-2";

  private static final ApplicationAdvanced.Flow FLOW =
      new ApplicationAdvanced.Flow(
          "f-90ab",
          "AM01",
          ProfilePublished.WorkStatus.EMPLOYEE,
          JourneyAdvanced.EducationBand.MIDDLE,
          "35-44",
          "H");

  static final PotRequested REQUEST =
      new PotRequested(
          "voorbeeld-techniek-2026",
          PotRequested.Kind.APPLY,
          APPLICATION_ID,
          new PotRequested.Terms(
              PotRequested.Division.BALLOT,
              50_000_000,
              List.of(
                  new PotRequested.Lane(
                      WINDOW, INSTANT, Instant.parse("2026-12-31T23:00:00Z"), 20_000_000L)),
              1_209_600,
              7_776_000,
              3_628_800,
              Instant.parse("2027-06-30T22:00:00Z"),
              "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"),
          new PotRequested.Asked(
              WINDOW,
              "voorbeeld-techniek",
              "2026",
              "person-hash",
              "employer-hash",
              100_000,
              PotRequested.Verdict.REFUSES,
              "age-18",
              Instant.parse("2027-12-31T23:00:00Z"),
              List.of(
                  new PotRequested.Limit(
                      PotRequested.LimitKind.PERSON,
                      "voorbeeld-techniek/person-hash/2026",
                      100_000L,
                      1,
                      3)),
              FLOW),
          98_000L,
          List.of("INVOICE", "ATTENDANCE"),
          "not-work-related",
          7,
          "the secret of the draw");

  static final ApplicationAdvanced APPLICATION =
      new ApplicationAdvanced(
          APPLICATION_ID,
          "voorbeeld-techniek-2026",
          WINDOW,
          "voorbeeld-techniek",
          "2026",
          ApplicationAdvanced.State.REFUSED,
          ApplicationAdvanced.By.RULE,
          "age-18",
          100_000,
          INSTANT,
          FLOW);

  private MoneyExamples() {}
}
