package nl.leerroute.funding.affiliation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Funds send in which employers are affiliated with them, as a whole list each time. */
public final class KeepingLists {

  private final Affiliations affiliations;
  private final Clock clock;

  public KeepingLists(Affiliations affiliations, Clock clock) {
    this.affiliations = affiliations;
    this.clock = clock;
  }

  /**
   * What a new list made different.
   *
   * @param gone employers that were on the list before
   */
  public record Replaced(Affiliation now, int added, int gone) {}

  public Mono<Affiliation> of(String organisation) {
    return affiliations.of(organisation);
  }

  public Mono<Replaced> replace(String organisation, List<Employer> employers) {
    Affiliation next = Affiliation.of(organisation, employers, clock.instant());
    return affiliations
        .of(organisation)
        .map(before -> before.employers().keySet())
        .defaultIfEmpty(Set.of())
        .map(before -> compared(before, next))
        .flatMap(replaced -> affiliations.keep(next).thenReturn(replaced));
  }

  private static Replaced compared(Set<String> before, Affiliation next) {
    long stayed = before.stream().filter(next::lists).count();
    return new Replaced(
        next, (int) (next.employers().size() - stayed), (int) (before.size() - stayed));
  }

  /** Without a list it is what an employer says that counts. */
  public Mono<Void> withdraw(String organisation) {
    return affiliations.drop(organisation);
  }
}
