package nl.leerroute.funding.applying;

import java.time.Clock;
import reactor.core.publisher.Mono;

/**
 * Takes what tells of a person out of that person's applications, for good.
 *
 * <p>What the law makes a fund keep of money stays: the decisions with their amounts, days and rule
 * version, under the keyed hash of the account. What nobody has decided about is withdrawn, because
 * nobody can any more.
 */
public final class ErasingFacts {

  private static final String ONCE = "erase";

  private final Dossiers dossiers;
  private final HandlingOwn handling;
  private final Clock clock;

  public ErasingFacts(Dossiers dossiers, HandlingOwn handling, Clock clock) {
    this.dossiers = dossiers;
    this.handling = handling;
    this.clock = clock;
  }

  /** Erasing again changes nothing; what failed half-way is done when it comes again. */
  public Mono<Void> erase(String person) {
    return dossiers
        .of(person)
        .concatMap(
            dossier ->
                handling
                    .withdrawUndecided(person, dossier.id())
                    .then(
                        dossiers.change(
                            dossier.id(), ONCE, known -> known.erased(clock.instant()))))
        .then();
  }
}
