package nl.leerroute.gateway.advising;

import java.util.List;
import nl.leerroute.gateway.visitors.ProfileId;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** What a person lets others see. */
public interface Handovers {

  /** The newest first. */
  Mono<List<Handover>> of(Visitor visitor);

  /**
   * @param once done once, however often it is sent
   */
  Mono<Handover> handOver(Wish wish, Visitor visitor, String once);

  /** From then on nobody sees anything any more; empty: there is no such one. */
  Mono<Handover> revoke(String id, Visitor visitor);

  Mono<Handover> answer(String id, String proposal, boolean yes, Visitor visitor);

  /** A code with which one goes on with the same answers on another device. */
  Mono<String> codeToGoOn(Visitor visitor, String language, String once);

  /** Whose code it is; empty: it is nobody's, or it was used. */
  Mono<ProfileId> goOn(String code, Visitor visitor);
}
