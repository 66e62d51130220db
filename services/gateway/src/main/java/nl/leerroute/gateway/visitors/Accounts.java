package nl.leerroute.gateway.visitors;

import reactor.core.publisher.Mono;

/** Which profile belongs to which account: one at most. */
public interface Accounts {

  /**
   * Empty when the account has no profile yet.
   *
   * @param subject of the account
   */
  Mono<ProfileId> profileOf(String subject);

  Mono<Void> link(String subject, ProfileId profile);

  /** The account itself stays with the identity server. */
  Mono<Void> forget(String subject);
}
