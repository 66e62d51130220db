package nl.leerroute.funding.applying;

import java.time.Clock;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.ledger.Request;
import nl.leerroute.funding.ledger.Requests;
import nl.leerroute.funding.pot.Balances;
import nl.leerroute.funding.pot.Plan;
import nl.leerroute.funding.pot.Plans;
import reactor.core.publisher.Mono;

/**
 * Officers decide where the rule cannot, about applications for money of their own organisation.
 */
public final class DecidingByHand {

  private final Plans plans;
  private final Balances balances;
  private final Dossiers dossiers;
  private final Requests requests;
  private final Clock clock;

  public DecidingByHand(
      Plans plans, Balances balances, Dossiers dossiers, Requests requests, Clock clock) {
    this.plans = plans;
    this.balances = balances;
    this.dossiers = dossiers;
    this.requests = requests;
    this.clock = clock;
  }

  /**
   * @param officer account of whoever decides
   * @param once by which a repeated decision is known
   * @param explanation for the applicant, and for whoever looks at it again
   */
  public Mono<Handled> decide(
      Plan plan, String officer, String once, Request request, String id, String explanation) {
    return balances
        .application(id)
        .filter(application -> application.pot().equals(plan.id()))
        .flatMap(
            application ->
                fits(request, application)
                    ? explain(officer, once, request, id, explanation)
                        .then(requests.append(plan.id(), request))
                        .thenReturn((Handled) new Handled.Taken())
                    : Mono.just(new Handled.NotNow(application.stage())))
        .defaultIfEmpty(new Handled.NotFound());
  }

  /** The pot, if it is the organisation's own. */
  public Mono<Plan> own(String pot, String organisation) {
    return plans.find(pot).filter(plan -> plan.organisation().equals(organisation));
  }

  private Mono<Void> explain(
      String officer, String once, Request request, String id, String explanation) {
    Dossier.Note note =
        new Dossier.Note(clock.instant(), officer, request.getClass().getSimpleName(), explanation);
    return dossiers.change(id, once, dossier -> dossier.with(note));
  }

  private static boolean fits(Request request, Application application) {
    Stage stage = application.stage();
    return switch (request) {
      case Request.Grant _ -> stage instanceof Stage.Reserved || isContested(stage);
      case Request.Refuse _ -> stage instanceof Stage.Reserved || isContested(stage);
      case Request.Settle(var _, long cents) ->
          stage instanceof Stage.Granted(long granted, var _, var claim)
              && claim.filter(proof -> cents <= Math.min(granted, proof.cents())).isPresent()
              && cents >= 0;
      case Request.Reclaim(var _, long cents) ->
          stage instanceof Stage.Settled(long paid) && cents > 0 && cents <= paid;
      case Request.Rank _ -> stage instanceof Stage.Requested;
      case Request.Apply _, Request.Withdraw _, Request.Contest _, Request.HandIn _ -> false;
      case Request.Agree _, Request.Divide _, Request.TimePassed _ -> false;
    };
  }

  private static boolean isContested(Stage stage) {
    return stage instanceof Stage.Refused(var _, var _, boolean objected) && objected;
  }
}
