package nl.leerroute.matching.mongo;

import java.util.function.Function;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.matching.team.Employer;
import nl.leerroute.matching.team.Employers;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.platform.stream.Projection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Firms as they were published last. */
final class StoredEmployers implements Employers {

  private final Projection<EmployerPublished> published;
  private final Function<Versioned<EmployerPublished>, Employer> reading;

  StoredEmployers(
      Projection<EmployerPublished> published,
      Function<Versioned<EmployerPublished>, Employer> reading) {
    this.published = published;
    this.reading = reading;
  }

  @Override
  public Mono<Employer> find(String id) {
    return published.find(id).map(reading);
  }

  @Override
  public Flux<String> ids() {
    return published.all().map(Versioned::id);
  }
}
