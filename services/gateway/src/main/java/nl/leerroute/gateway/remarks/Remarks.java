package nl.leerroute.gateway.remarks;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The remarks that funding keeps until somebody has dealt with them. */
public interface Remarks {

  /**
   * A remark as it was typed.
   *
   * @param replyTo empty: no answer is wanted
   * @param once by which it is known when it is sent again
   */
  record Typed(String text, String replyTo, String once) {}

  Mono<Sent> send(String schemeId, String version, Typed remark, Visitor visitor);

  /** What waits for this visitor's organisation, or for the operator; the oldest first. */
  Mono<List<Remark>> waiting(Visitor visitor);

  /** It is dealt with and forgotten; false: there is no such one for this visitor. */
  Mono<Boolean> settle(String id, Visitor visitor);

  /** What came of sending one. */
  sealed interface Sent {

    record Done() implements Sent {}

    record Wrong(List<Fault> faults) implements Sent {}

    /** Many others said it before and wait to be read. */
    record Full() implements Sent {}

    /** There is no such scheme. */
    record Gone() implements Sent {}
  }
}
