package nl.leerroute.gateway.enrolments;

import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Requests for a place, as the catalogue keeps them. */
public interface Enrolments {

  /** Those of the visitor's own profile, the newest first. */
  Mono<List<Enrolment>> of(Visitor person);

  /** Empty when there is none, or it is somebody else's. */
  Mono<Enrolment> find(String id, Visitor person);

  Mono<Answered> ask(Wish wish, Visitor person);

  /**
   * @param answer ACCEPT, DECLINE or WITHDRAW
   */
  Mono<Answered> answer(String id, String answer, Visitor person);

  /** Those that this provider has to answer or has answered; who waits longest comes first. */
  Mono<List<Enrolment>> at(String provider, Visitor itself);

  Mono<Answered> answer(String provider, String id, ProviderAnswer answer, Visitor itself);

  /** Dated runs by offer, which a provider can offer instead of another. */
  Mono<Map<String, List<OtherDate>>> dates(String provider, Visitor itself);

  /** Empty when the reference proves nothing. */
  Mono<Proof> proof(String code, Visitor anybody);
}
