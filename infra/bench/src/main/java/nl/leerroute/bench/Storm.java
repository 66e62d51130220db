package nl.leerroute.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.contracts.ApplicationAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.EducationBand;
import nl.leerroute.contracts.PotRequested;
import nl.leerroute.contracts.PotRequested.Kind;
import nl.leerroute.contracts.ProfilePublished.WorkStatus;

/**
 * Everybody who asks for money at once: of each hundred one client repeats itself, and of each
 * hundred one person tries a second time.
 *
 * @param people who ask
 * @param awards for which there is money
 */
record Storm(String pot, PotRequested.Division division, int people, int awards) {

  static final String WINDOW = "storm";
  static final long CENTS = 1_000_00;
  static final String SECRET = "made up before anybody asked";

  private static final int OF_EACH = 100;
  private static final long DAY = 86_400;

  PotRequested agree(Instant opens, Instant closes, String commitment) {
    return new PotRequested(
        pot,
        Kind.AGREE,
        null,
        new PotRequested.Terms(
            division,
            awards * CENTS,
            List.of(new PotRequested.Lane(WINDOW, opens, closes, null)),
            28 * DAY,
            365 * DAY,
            42 * DAY,
            null,
            commitment),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  PotRequested divide() {
    return new PotRequested(pot, Kind.DIVIDE, null, null, null, null, null, null, null, SECRET);
  }

  /** In the order in which they are sent. */
  Stream<PotRequested> asks() {
    return IntStream.range(0, people)
        .boxed()
        .flatMap(
            number ->
                switch (number % OF_EACH) {
                  case 7 -> Stream.of(ask(first(number), number), ask(first(number), number));
                  case 8 -> Stream.of(ask(first(number), number), ask(second(number), number));
                  default -> Stream.of(ask(first(number), number));
                });
  }

  /** All applications, also the second ones. */
  Stream<String> applications() {
    return IntStream.range(0, people)
        .boxed()
        .flatMap(
            number ->
                number % OF_EACH == 8
                    ? Stream.of(first(number), second(number))
                    : Stream.of(first(number)));
  }

  private String first(int number) {
    return id(pot + "/" + number);
  }

  private String second(int number) {
    return id(pot + "/" + number + "/again");
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private PotRequested ask(String id, int number) {
    String person = StormLedger.digest("person " + number);
    return new PotRequested(
        pot,
        Kind.APPLY,
        id,
        null,
        new PotRequested.Asked(
            WINDOW,
            "storm",
            "2027",
            person,
            null,
            CENTS,
            PotRequested.Verdict.BY_RULE,
            null,
            null,
            List.of(
                new PotRequested.Limit(
                    PotRequested.LimitKind.PERSON, "cap/" + pot + "/" + person, null, 1, null)),
            new ApplicationAdvanced.Flow(
                "flow-" + person, "AM01", WorkStatus.EMPLOYEE, EducationBand.MIDDLE, "35-44", "Q")),
        null,
        null,
        null,
        null,
        null);
  }
}
