package nl.leerroute.gateway.groups;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** What firms want to learn together. */
public interface Groups {

  /** The largest first. */
  Mono<List<GroupRequest>> all(Visitor visitor);

  Mono<List<Proposal>> proposedBy(String provider, Visitor itself);

  /** What is wrong, and then nothing is proposed. */
  Mono<List<Fault>> propose(String provider, Terms terms, Visitor itself);

  Mono<List<OwnGroup>> of(String employer, Visitor itself);

  /** Lets the provider see who the firm is; what is wrong, and then it sees nothing. */
  Mono<List<Fault>> show(String employer, String proposal, Proposal.Shown firm, Visitor itself);

  Mono<Void> hide(String employer, String proposal, Visitor itself);
}
