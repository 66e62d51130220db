package nl.leerroute.funding.mongo;

import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.ledger.Pot;
import nl.leerroute.funding.pot.Balances;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what the ledgers keep. */
record MongoBalances(MongoLedgers ledgers, ApplicationDocuments documents) implements Balances {

  @Override
  public Mono<Pot> pot(String id) {
    return ledgers.pot(id);
  }

  @Override
  public Mono<Application> application(String id) {
    return documents.find(id);
  }

  @Override
  public Flux<Application> applications(String pot) {
    return documents.of(pot);
  }

  @Override
  public Flux<Application> waitingForPeople(String pot) {
    return documents.waitingForPeople(pot);
  }
}
