package nl.leerroute.intake.reminder;

import reactor.core.publisher.Mono;

/** Letters to people: they say that there is something, and nothing about anybody. */
public interface Letters {

  /** Whether letters can be sent at all. */
  boolean areSent();

  /**
   * Asks whether reminders are wanted at this address.
   *
   * @param opening what the link says that confirms
   * @return whether it left
   */
  Mono<Boolean> ask(Reminder to, String opening);

  /** Says that there is something to see. */
  Mono<Boolean> remind(Reminder to);
}
