package nl.leerroute.gateway.client;

import nl.leerroute.gateway.money.Applications;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;

/** Applications for money; only workers and employers have any. */
final class FundingApplications implements Applications {

  private final Calls calls;

  FundingApplications(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Void> erase(Visitor visitor) {
    return visitor.is(Capacity.WORKER) || visitor.is(Capacity.EMPLOYER)
        ? calls
            .ask(
                visitor,
                uri -> uri.path("/applications/erasure").build(),
                JsonNodeFactory.instance.objectNode())
            .then()
        : Mono.empty();
  }
}
