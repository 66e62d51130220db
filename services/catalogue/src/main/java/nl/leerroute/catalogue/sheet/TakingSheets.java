package nl.leerroute.catalogue.sheet;

import java.nio.file.Path;
import java.util.List;
import nl.leerroute.catalogue.importing.ImportingOffers;
import nl.leerroute.catalogue.importing.Run;
import nl.leerroute.catalogue.importing.Source;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.importing.Uploads;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.offer.Provider;
import reactor.core.publisher.Mono;

/** Takes in a sheet that a provider sent: looked at now, kept, and taken in afterwards. */
public final class TakingSheets {

  /** What the sender hears at once. */
  public sealed interface Sent {

    /** It is kept, and will be taken in whatever happens to this instance. */
    record Begun(Run run) implements Sent {}

    /** It cannot be taken in as a whole. */
    record Refused(List<Problem> problems) implements Sent {}

    /** An earlier sheet of the provider is still being taken in. */
    record Busy() implements Sent {}
  }

  private final SentSheets sheets;
  private final Uploads uploads;
  private final ImportingOffers importing;

  public TakingSheets(SentSheets sheets, Uploads uploads, ImportingOffers importing) {
    this.sheets = sheets;
    this.uploads = uploads;
    this.importing = importing;
  }

  /**
   * @param whole what the provider offers and is not in the sheet, is no longer offered
   */
  public Mono<Sent> send(Provider provider, boolean whole, Path file) {
    return sheets
        .problems(file)
        .flatMap(
            problems ->
                problems.isEmpty()
                    ? begin(provider, whole, file)
                    : Mono.just(new Sent.Refused(problems)));
  }

  private Mono<Sent> begin(Provider provider, boolean whole, Path file) {
    return importing
        .begin(source(provider), whole)
        .flatMap(run -> uploads.keep(run.id(), file).<Sent>thenReturn(new Sent.Begun(run)))
        .defaultIfEmpty(new Sent.Busy());
  }

  private static Source source(Provider provider) {
    return new Source(SourceId.of(provider.id(), "file"), "file:" + provider.id(), provider);
  }
}
