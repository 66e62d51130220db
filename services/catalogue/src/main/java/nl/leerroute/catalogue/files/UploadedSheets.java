package nl.leerroute.catalogue.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.importing.Feed;
import nl.leerroute.catalogue.importing.Feeds;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.Source;
import nl.leerroute.catalogue.importing.Uploads;
import nl.leerroute.catalogue.sheet.SheetFeed;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The sheets that providers sent, fetched to this machine for as long as they are read. */
final class UploadedSheets implements Feeds {

  private final Uploads uploads;

  UploadedSheets(Uploads uploads) {
    this.uploads = uploads;
  }

  @Override
  public Mono<Feed> open(Source source, RunId run) {
    return Mono.justOrEmpty(source.owner())
        .flatMap(
            provider ->
                temporary()
                    .flatMap(
                        file ->
                            uploads
                                .fetch(run, file)
                                .flatMap(
                                    there ->
                                        there
                                            ? Mono.just(feed(provider.id(), file))
                                            : remove(file).then(Mono.<Feed>empty()))));
  }

  private static Feed feed(String provider, Path file) {
    return after ->
        Flux.usingWhen(Mono.just(file), one -> read(provider, one, after), UploadedSheets::remove)
            .subscribeOn(Schedulers.boundedElastic());
  }

  private static Flux<Delivery> read(String provider, Path file, Optional<String> after) {
    return new SheetFeed(provider, () -> OfferSheets.open(file)).pages(after);
  }

  private static Mono<Path> temporary() {
    return Mono.fromCallable(() -> Files.createTempFile("leerroute-sheet", ""))
        .subscribeOn(Schedulers.boundedElastic());
  }

  private static Mono<Void> remove(Path file) {
    return Mono.<Void>fromRunnable(() -> delete(file)).subscribeOn(Schedulers.boundedElastic());
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("removing a received file", e);
    }
  }
}
