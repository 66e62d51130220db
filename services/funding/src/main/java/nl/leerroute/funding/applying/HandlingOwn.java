package nl.leerroute.funding.applying;

import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Claim;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.ledger.Request;
import nl.leerroute.funding.ledger.Requests;
import nl.leerroute.funding.pot.Balances;
import reactor.core.publisher.Mono;

/** What applicants do with their own applications. Somebody else's is as good as none. */
public final class HandlingOwn {

  private final Dossiers dossiers;
  private final Balances balances;
  private final Requests requests;

  public HandlingOwn(Dossiers dossiers, Balances balances, Requests requests) {
    this.dossiers = dossiers;
    this.balances = balances;
    this.requests = requests;
  }

  public Mono<Handled> withdraw(String person, String id) {
    return handle(
        person,
        id,
        new Request.Withdraw(id),
        stage ->
            stage.queues()
                || stage instanceof Stage.Reserved
                || (stage instanceof Stage.Granted(var _, var _, var claim) && claim.isEmpty()));
  }

  /** Only what nobody has decided about; who was granted money keeps it. */
  Mono<Handled> withdrawUndecided(String person, String id) {
    return handle(
        person,
        id,
        new Request.Withdraw(id),
        stage -> stage.queues() || stage instanceof Stage.Reserved);
  }

  public Mono<Handled> contest(String person, String id) {
    return handle(
        person,
        id,
        new Request.Contest(id),
        stage -> stage instanceof Stage.Refused(var _, var _, boolean objected) && !objected);
  }

  public Mono<Handled> handIn(String person, String id, Claim claim) {
    return handle(
        person,
        id,
        new Request.HandIn(id, claim),
        stage -> stage instanceof Stage.Granted(var _, var _, var before) && before.isEmpty());
  }

  private Mono<Handled> handle(String person, String id, Request request, Fits fits) {
    return dossiers
        .find(id)
        .filter(dossier -> dossier.person().equals(person))
        .flatMap(
            dossier ->
                balances
                    .application(id)
                    .flatMap(
                        application ->
                            fits.now(application.stage())
                                ? append(dossier, request)
                                : Mono.just(notNow(application)))
                    .switchIfEmpty(Mono.defer(() -> append(dossier, request))))
        .defaultIfEmpty(new Handled.NotFound());
  }

  private Mono<Handled> append(Dossier dossier, Request request) {
    return requests.append(dossier.pot(), request).thenReturn(new Handled.Taken());
  }

  private static Handled notNow(Application application) {
    return new Handled.NotNow(application.stage());
  }

  /** Whether a request makes sense at a stage; the ledger decides in the end. */
  private interface Fits {
    boolean now(Stage stage);
  }
}
