package nl.leerroute.gateway.answers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The profiles that intake keeps; each visitor reaches only the own one. */
public interface Profiles {

  /** {@link Profile#EMPTY} when nothing was stored yet. */
  Mono<Profile> of(Visitor visitor);

  Mono<Taken> change(Visitor visitor, Change change);

  /** From now on every change is planned; not taken when nothing was answered yet. */
  Mono<Taken> confirm(Visitor visitor);

  /**
   * Notes which route the person goes for.
   *
   * @param starts first day by offer, of the courses on a date
   * @param courses for statistics; empty: not known
   * @param once names this choice: sent again it is one
   */
  Mono<Void> choose(
      Visitor visitor,
      String routeId,
      Map<String, LocalDate> starts,
      Optional<Courses> courses,
      String once);

  /** Notes how it goes with the chosen route; empty: none was chosen. */
  Mono<Journey> tell(Visitor visitor, Journey.Told told);

  /** Erases the profile and everything that was derived from it. */
  Mono<Void> erase(Visitor visitor);
}
