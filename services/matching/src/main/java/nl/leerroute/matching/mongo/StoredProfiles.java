package nl.leerroute.matching.mongo;

import java.util.function.Function;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Profiles;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.platform.stream.Projection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Profiles as they were published last. */
final class StoredProfiles implements Profiles {

  private final Projection<ProfilePublished> published;
  private final Function<Versioned<ProfilePublished>, Profile> reading;

  StoredProfiles(
      Projection<ProfilePublished> published,
      Function<Versioned<ProfilePublished>, Profile> reading) {
    this.published = published;
    this.reading = reading;
  }

  @Override
  public Mono<Profile> find(String id) {
    return published.find(id).map(reading);
  }

  @Override
  public Flux<String> ids() {
    return published.all().map(Versioned::id);
  }
}
