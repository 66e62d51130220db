package nl.leerroute.catalogue.http;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.importing.ConfirmingEnds;
import nl.leerroute.catalogue.importing.Deliveries;
import nl.leerroute.catalogue.importing.ImportingOffers;
import nl.leerroute.catalogue.importing.Outcome;
import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.Run;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.sheet.TakingSheets;
import nl.leerroute.platform.http.Problems;
import nl.leerroute.platform.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a provider delivers, and what became of it.
 *
 * <p>A sheet is looked at and kept before the answer, and taken in after it, by another instance
 * when this one stops.
 */
@RestController
class DeliveryController {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryController.class);
  private static final String ADDRESS = "/providers/{id}/imports";
  private static final long MOST_BYTES = 10L << 20;
  private static final int PAGE = 50;

  private final TakingSheets taking;
  private final ImportingOffers importing;
  private final ConfirmingEnds confirming;
  private final Runs runs;
  private final Outcomes outcomes;
  private final NamedProvider providers;

  DeliveryController(
      TakingSheets taking,
      ImportingOffers importing,
      ConfirmingEnds confirming,
      Runs runs,
      Outcomes outcomes,
      NamedProvider providers) {
    this.taking = taking;
    this.importing = importing;
    this.confirming = confirming;
    this.runs = runs;
    this.outcomes = outcomes;
    this.providers = providers;
  }

  /**
   * Takes a sheet, as the body of the request: CSV in any dialect, or xlsx.
   *
   * @param whole what the provider offers and is not in the sheet, ends
   */
  @PostMapping(ADDRESS)
  Mono<ResponseEntity<Object>> send(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean whole,
      @RequestHeader(name = HttpHeaders.CONTENT_LENGTH, defaultValue = "-1") long length,
      @RequestBody Flux<DataBuffer> body,
      Caller caller) {
    return providers
        .asked(id, caller)
        .flatMap(
            provider ->
                ReceivedFile.receive(body, length, MOST_BYTES)
                    .flatMap(file -> send(provider, whole, file)))
        .onErrorReturn(DataBufferLimitException.class, tooLarge())
        .defaultIfEmpty(Replies.missing());
  }

  private Mono<ResponseEntity<Object>> send(Provider provider, boolean whole, Path file) {
    return taking
        .send(provider, whole, file)
        .map(
            sent ->
                switch (sent) {
                  case TakingSheets.Sent.Begun(Run run) -> begun(provider, run);
                  case TakingSheets.Sent.Refused(var problems) -> Replies.invalid(problems);
                  case TakingSheets.Sent.Busy() ->
                      ResponseEntity.of(
                              Problems.conflict("An earlier sheet is still being taken in."))
                          .build();
                })
        .doFinally(_ -> ReceivedFile.remove(file));
  }

  private ResponseEntity<Object> begun(Provider provider, Run run) {
    importing
        .carryOn(run.id())
        .subscribe(
            end -> LOG.info("Import {} ended: {}", end.id(), end.counts().by()),
            e -> LOG.warn("Import {} failed: {}", run.id(), e.toString()));
    return ResponseEntity.accepted()
        .location(UriComponentsBuilder.fromPath(ADDRESS + "/{run}").build(provider.id(), run.id()))
        .body(RunBody.of(run));
  }

  private static ResponseEntity<Object> tooLarge() {
    return ResponseEntity.of(
            Problems.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "The file is too large.",
                "A sheet is at most 10 MB. Who has more connects a system, by OOAPI or EDU-DEX."))
        .build();
  }

  /** All deliveries that are remembered, the newest first. */
  @GetMapping(ADDRESS)
  Mono<ResponseEntity<Object>> list(@PathVariable String id, Caller caller) {
    return providers
        .asked(id, caller)
        .flatMap(
            provider ->
                runs.all()
                    .filter(deliveries -> isOf(deliveries, provider))
                    .concatMapIterable(Deliveries::runs)
                    .sort(Comparator.comparing(Run::begun).reversed())
                    .map(RunBody::of)
                    .collectList())
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .defaultIfEmpty(Replies.missing());
  }

  /**
   * How far a delivery is, and what became of its records.
   *
   * @param outcome of those with this outcome only
   * @param page from 0
   */
  @GetMapping(ADDRESS + "/{run}")
  Mono<ResponseEntity<Object>> get(
      @PathVariable String id,
      @PathVariable String run,
      @RequestParam Optional<Outcome> outcome,
      @RequestParam(defaultValue = "0") int page,
      Caller caller) {
    return own(id, run, caller)
        .flatMap(
            found ->
                outcomes
                    .of(found)
                    .filter(one -> isTold(one.outcome(), found))
                    .filter(one -> outcome.filter(asked -> one.outcome() != asked).isEmpty())
                    .skip((long) PAGE * Math.max(0, page))
                    .take(PAGE)
                    .map(one -> OutcomeBody.of(found.id().source(), one))
                    .collectList()
                    .map(records -> new Told(RunBody.of(found), records)))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .defaultIfEmpty(Replies.missing());
  }

  private static boolean isTold(Outcome outcome, Run run) {
    return outcome.isTold()
        && !(outcome == Outcome.MISSING && run.stage() instanceof Run.Stage.Done);
  }

  /** Says that all that a delivery did not have may end. */
  @PostMapping(ADDRESS + "/{run}/endings")
  Mono<ResponseEntity<Object>> confirm(
      @PathVariable String id, @PathVariable String run, Caller caller) {
    return own(id, run, caller)
        .flatMap(
            found ->
                confirming
                    .confirm(found.id())
                    .<ResponseEntity<Object>>map(now -> ResponseEntity.ok(RunBody.of(now)))
                    .defaultIfEmpty(
                        ResponseEntity.of(
                                Problems.conflict("This delivery waits for no confirmation."))
                            .build()))
        .defaultIfEmpty(Replies.missing());
  }

  private Mono<Run> own(String id, String run, Caller caller) {
    return providers
        .asked(id, caller)
        .flatMap(
            provider ->
                Mono.justOrEmpty(RunId.read(run))
                    .flatMap(
                        asked ->
                            runs.find(asked.source())
                                .filter(deliveries -> isOf(deliveries, provider))
                                .flatMap(found -> Mono.justOrEmpty(found.find(asked)))));
  }

  private static boolean isOf(Deliveries deliveries, Provider provider) {
    return deliveries.source().owner().filter(own -> own.id().equals(provider.id())).isPresent();
  }

  /** A delivery and some of its records. */
  record Told(RunBody run, List<OutcomeBody> records) {}
}
