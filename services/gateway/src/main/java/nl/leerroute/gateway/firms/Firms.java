package nl.leerroute.gateway.firms;

import java.util.Collection;
import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The firm of a visitor, as intake keeps it; who has none is {@link Firm#UNKNOWN}. */
public interface Firms {

  Mono<Firm> of(Visitor visitor);

  /**
   * What is wrong with it, and then nothing is kept.
   *
   * @param asked the questions that stood in the form; what is not answered is taken back
   */
  Mono<List<Fault>> tell(Collection<? extends Question> asked, Given answers, Visitor visitor);

  /** What is wrong with it, and then nothing is kept. */
  Mono<List<Fault>> tell(Role role, Visitor visitor);

  /**
   * What is wrong with it, and then nothing is kept.
   *
   * @param joins all that it wants to learn together with others
   */
  Mono<List<Fault>> join(List<Join> joins, Visitor visitor);

  Mono<Void> remove(String role, Visitor visitor);

  Mono<Void> erase(Visitor visitor);
}
