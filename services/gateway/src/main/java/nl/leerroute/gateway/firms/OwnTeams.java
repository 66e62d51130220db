package nl.leerroute.gateway.firms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The teams that a person joined. */
public interface OwnTeams {

  /**
   * @param name as the employer knows the person
   * @param shares SKILLS, GOAL, SKILLS_IN_SUMS: what the employer sees
   */
  record OwnTeam(String id, String name, Set<String> shares, List<TrainingWish> wishes) {}

  /**
   * @param mandatory law or agreement asks it
   */
  record Asked(
      String offerId,
      Bilingual title,
      Optional<LocalDate> start,
      long priceCents,
      boolean mandatory) {}

  Mono<List<OwnTeam>> of(Visitor visitor);

  /** What is wrong, and then nobody joined. */
  Mono<List<Fault>> join(String code, String name, Set<String> shares, Visitor visitor);

  Mono<Void> share(String team, Set<String> shares, Visitor visitor);

  Mono<Void> leave(String team, Visitor visitor);

  /** Asked once for each offer. */
  Mono<Void> ask(String team, Asked asked, Visitor visitor, String once);

  Mono<Void> accept(String team, String wish, boolean yes, Visitor visitor);
}
