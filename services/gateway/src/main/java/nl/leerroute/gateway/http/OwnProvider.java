package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.gateway.visitors.Account;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The provider for whom somebody is here. */
final class OwnProvider {

  private OwnProvider() {}

  /** For anybody else there is no such page. */
  static String of(Visitor visitor) {
    return Optional.of(visitor)
        .filter(one -> one.is(Capacity.PROVIDER))
        .flatMap(Visitor::account)
        .flatMap(Account::organisation)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
