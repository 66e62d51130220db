package nl.leerroute.matching.http;

import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.planning.Worlds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells an operator what routes are planned from now. */
@RestController
final class StandingController {

  private final Worlds worlds;

  StandingController(Worlds worlds) {
    this.worlds = worlds;
  }

  /**
   * @param planning whether the tables stand and there is a taxonomy to plan with
   * @param release of the taxonomy; empty: none
   */
  record Standing(boolean planning, String release, int occupations, int offers, int schemes) {

    static final Standing NOTHING = new Standing(false, "", 0, 0, 0);

    static Standing of(World world) {
      return new Standing(
          true,
          world.taxonomy().release(),
          world.taxonomy().occupations().size(),
          world.offers().size(),
          world.schemes().all().size());
    }
  }

  @GetMapping("/standing")
  Mono<Standing> standing() {
    return Mono.fromSupplier(() -> worlds.current().map(Standing::of).orElse(Standing.NOTHING));
  }
}
