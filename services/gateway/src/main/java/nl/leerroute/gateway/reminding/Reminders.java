package nl.leerroute.gateway.reminding;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Reminders by mail, kept and sent elsewhere. */
public interface Reminders {

  /** Empty where no mail is sent and none was. */
  Mono<Reminder> of(Visitor visitor);

  /** What is wrong with the address, and then nothing is kept. */
  Mono<List<Fault>> ask(String address, String language, Visitor visitor);

  Mono<Void> stop(Visitor visitor);

  /**
   * What the link in the first letter does, once.
   *
   * @return whether it did
   */
  Mono<Boolean> confirm(String who, String secret);

  /** What the link in any letter does; when there is nothing to end it does nothing. */
  Mono<Void> end(String who, String secret);
}
