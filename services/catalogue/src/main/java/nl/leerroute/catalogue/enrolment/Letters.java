package nl.leerroute.catalogue.enrolment;

import reactor.core.publisher.Mono;

/** What is sent to providers, who do not look at their pages every day. */
public interface Letters {

  /**
   * Tells that people wait for an answer, and nothing about them.
   *
   * @param waiting how many
   * @return whether it was sent; when not, it can be tried again
   */
  Mono<Boolean> remind(String address, int waiting);
}
