package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Answers;
import nl.leerroute.gateway.answers.Certificate;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Journey;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.funds.Situation;
import nl.leerroute.gateway.money.Euros;
import org.springframework.web.server.WebSession;

/**
 * Answers that say how routes are told to somebody.
 *
 * @param known false: the answers are out of reach now
 * @param limitCents the most that the person wants to pay; empty: not said
 * @param situation as whom the person looks for money; empty: not said, or none of these
 * @param benefit whether the person said to have one or not
 * @param help what would make it easier to take part
 * @param certificates that the person holds and must renew one day
 * @param journey along the route that was chosen; empty: none was
 */
record Wishes(
    boolean known,
    OptionalLong limitCents,
    Optional<Situation> situation,
    boolean benefit,
    List<String> help,
    List<Certificate> certificates,
    Optional<Journey> journey) {

  static final Wishes UNKNOWN =
      new Wishes(
          false,
          OptionalLong.empty(),
          Optional.empty(),
          false,
          List.of(),
          List.of(),
          Optional.empty());

  static Wishes of(Profile profile) {
    Answers answers = profile.answers();
    Given given = answers.given();
    return new Wishes(
        true,
        given.one(Questions.BUDGET).flatMap(Euros::typed).stream()
            .mapToLong(Long::longValue)
            .findAny(),
        given.one(Questions.STATUS).flatMap(Situation::named),
        given.one(Questions.BENEFIT).isPresent(),
        Stream.concat(
                given.all(Questions.HELP).stream(),
                given.all(Questions.HURDLES).stream().flatMap(Wishes::helping))
            .distinct()
            .toList(),
        answers.certificates(),
        profile.journey());
  }

  /** The route that the person goes for; the session remembers it while intake is away. */
  Optional<ChosenRoute> chosen(WebSession session) {
    return known ? journey.map(ChosenRoute::of) : Visits.chosen(session);
  }

  private static Stream<String> helping(String hurdle) {
    return switch (hurdle) {
      case "CARE" -> Stream.of("CHILDCARE");
      case "LANGUAGE" -> Stream.of("LANGUAGE_HELP");
      case "DIGITAL" -> Stream.of("DIGITAL_HELP");
      default -> Stream.of();
    };
  }

  /** Whether the person may have a benefit that learning can end, and did not say so. */
  public boolean mayHaveBenefit() {
    return !benefit && situation.filter(Situation.JOB_SEEKER::equals).isPresent();
  }

  /** Where the schemes for the person's situation are. */
  public String schemes() {
    return SchemeAddress.PATH + situation.map(one -> "?voor=" + one.name()).orElse("");
  }
}
