package nl.leerroute.gateway.enrolments;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;

/** What became of asking for a place, or of answering somebody who asked. */
public sealed interface Answered {

  record Done(Enrolment now) implements Answered {}

  /** Something in the form is wrong. */
  record Wrong(List<Fault> faults) implements Answered {}

  /**
   * It cannot be.
   *
   * @param code names the sentence in the message bundles
   */
  record Refused(String code) implements Answered {}
}
