package nl.leerroute.gateway.firms;

import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The people who joined the visitor's firm. */
public interface Teams {

  /**
   * @param inSums how many people have a skill, in whole tens; empty with fewer than ten people
   */
  record Team(List<Member> members, Map<String, Integer> inSums) {}

  Mono<Team> of(Visitor employer);

  /** The code for one person, told once; empty: there is no such role. */
  Mono<String> invite(String role, Visitor employer);

  /** What is wrong with the answer, and then nothing is kept. */
  Mono<List<Fault>> answer(
      String member, String wish, TrainingWish.Reply reply, Visitor employer, String once);

  Mono<Void> end(String member, Visitor employer);
}
