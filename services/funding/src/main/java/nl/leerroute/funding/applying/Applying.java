package nl.leerroute.funding.applying;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.funding.affiliation.CheckingMembership;
import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.ledger.Request;
import nl.leerroute.funding.ledger.Requests;
import nl.leerroute.funding.pot.Plan;
import nl.leerroute.funding.pot.Plans;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.fact.StatePensionAges;
import reactor.core.publisher.Mono;

/**
 * Takes applications in: asks the rule, keeps what it used, and puts the request into the log.
 *
 * <p>The same request of the same person under the same key is one application, whatever is lost
 * and repeated on the way.
 */
public final class Applying {

  static final ZoneId LEGAL = ZoneId.of("Europe/Amsterdam");

  private final Plans plans;
  private final Windows windows;
  private final Schemes schemes;
  private final Dossiers dossiers;
  private final Requests requests;
  private final CheckingMembership membership;
  private final Clock clock;
  private final Evaluating evaluating = new Evaluating(StatePensionAges.KNOWN);

  public Applying(
      Plans plans,
      Windows windows,
      Schemes schemes,
      Dossiers dossiers,
      Requests requests,
      CheckingMembership membership,
      Clock clock) {
    this.plans = plans;
    this.windows = windows;
    this.schemes = schemes;
    this.dossiers = dossiers;
    this.requests = requests;
    this.membership = membership;
    this.clock = clock;
  }

  /**
   * @param person keyed hash of a verified account
   * @param key by which a repeated request is known
   */
  public Mono<Applied> apply(String person, String key, Submission submission) {
    return Mono.zip(
            plans.all().filter(plan -> feeds(plan, submission.window())).next(),
            windows.all().map(Announced::window).collectList(),
            schemes.all().collectList())
        .flatMap(
            all ->
                Mono.justOrEmpty(
                        Occasion.of(submission.window(), all.getT2(), all.getT3(), today()))
                    .flatMap(
                        occasion ->
                            membership
                                .checked(occasion.rule(), submission.kvk())
                                .map(submission::knowing)
                                .flatMap(sure -> apply(person, key, sure, all.getT1(), occasion))))
        .defaultIfEmpty(new Applied.NotHere());
  }

  private Mono<Applied> apply(
      String person, String key, Submission submission, Plan plan, Occasion occasion) {
    Judged judged =
        Judged.of(
            evaluating.evaluate(
                occasion.scheme(), submission.facts(), submission.purchase(), today()),
            submission,
            occasion.rule());
    return switch (judged) {
      case Judged.NeedsToKnow(var missing) -> Mono.just(new Applied.NeedsToKnow(missing));
      case Judged.Impossible(var reasons) -> Mono.just(new Applied.Impossible(reasons));
      case Judged.Decided decided -> {
        Limits limits = new Limits(person, submission, plan, decided.caps(), today());
        yield limits.lacksEmployer()
            ? Mono.just(new Applied.NeedsEmployer())
            : take(person, key, submission, plan, occasion, decided, limits);
      }
    };
  }

  private Mono<Applied> take(
      String person,
      String key,
      Submission submission,
      Plan plan,
      Occasion occasion,
      Judged.Decided decided,
      Limits limits) {
    String id = id(person, submission.window(), key);
    Ask ask =
        new Ask(
            submission.window(),
            occasion.rule().ref().scheme(),
            occasion.rule().ref().version(),
            person,
            submission.employer(),
            decided.cents(),
            decided.verdict(),
            occasion.holdsUntil(LEGAL),
            limits.all(),
            submission.flow());
    Dossier dossier =
        new Dossier(
            id,
            plan.id(),
            submission.window(),
            ask.scheme(),
            ask.version(),
            person,
            clock.instant(),
            submission.purchase().activity().name(),
            Occasion.costs(submission.purchase()),
            submission.told(),
            decided.derivation(),
            List.of(),
            Optional.empty());
    return dossiers
        .keep(dossier)
        .flatMap(kept -> requests.append(plan.id(), new Request.Apply(id, ask)).thenReturn(kept))
        .map(Applied.Taken::new);
  }

  private static boolean feeds(Plan plan, String window) {
    return plan.terms().lanes().containsKey(window);
  }

  private static String id(String person, String window, String key) {
    String name = person + "\n" + window + "\n" + key;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LEGAL);
  }
}
