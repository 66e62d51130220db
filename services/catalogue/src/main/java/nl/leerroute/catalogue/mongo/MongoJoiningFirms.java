package nl.leerroute.catalogue.mongo;

import nl.leerroute.catalogue.group.JoiningFirm;
import nl.leerroute.catalogue.group.JoiningFirms;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.platform.stream.Projection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Firms that take part in something, as they were published last. */
final class MongoJoiningFirms implements JoiningFirms {

  private final Projection<JoiningFirm> published;

  MongoJoiningFirms(Projection<JoiningFirm> published) {
    this.published = published;
  }

  @Override
  public Flux<JoiningFirm> all() {
    return published.all().map(Versioned::state);
  }

  @Override
  public Mono<JoiningFirm> find(String organisation) {
    return published.find(organisation).map(Versioned::state);
  }
}
