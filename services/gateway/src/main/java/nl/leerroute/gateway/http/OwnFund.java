package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.gateway.visitors.Account;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The fund for which somebody is here. */
final class OwnFund {

  static final String HOME = "/fonds";

  private OwnFund() {}

  /** For anybody else there is no such page. */
  static String of(Visitor visitor) {
    return Optional.of(visitor)
        .filter(one -> one.is(Capacity.FUND_OFFICER))
        .flatMap(Visitor::account)
        .flatMap(Account::organisation)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
