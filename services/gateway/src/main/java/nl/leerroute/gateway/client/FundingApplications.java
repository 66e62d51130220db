package nl.leerroute.gateway.client;

import nl.leerroute.gateway.money.Applications;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;

/** Applications for money, of whom funding keeps what they told. */
final class FundingApplications implements Applications {

  private final Calls calls;

  FundingApplications(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Void> erase(Visitor visitor) {
    return Applications.canBeOf(visitor)
        ? calls
            .ask(
                visitor,
                uri -> uri.path("/applications/erasure").build(),
                JsonNodeFactory.instance.objectNode())
            .then()
        : Mono.empty();
  }
}
