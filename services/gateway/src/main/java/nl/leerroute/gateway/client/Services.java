package nl.leerroute.gateway.client;

import java.util.Locale;
import nl.leerroute.gateway.outage.Partner;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

/** The other services: each at the address {@code leerroute.<service>.url}, with its own guard. */
final class Services {

  private final Environment settings;
  private final WebClient.Builder web;
  private final Tokens tokens;
  private final Guards guards;

  Services(Environment settings, WebClient.Builder web, Tokens tokens, Guards guards) {
    this.settings = settings;
    this.web = web;
    this.tokens = tokens;
    this.guards = guards;
  }

  Calls to(Partner service) {
    String address =
        settings.getRequiredProperty(
            "leerroute." + service.name().toLowerCase(Locale.ROOT) + ".url");
    return new Calls(web.clone().baseUrl(address).build(), tokens, guards.of(service));
  }
}
