package nl.leerroute.catalogue.http;

import java.time.Instant;
import java.util.List;
import nl.leerroute.catalogue.importing.Quarantine;
import nl.leerroute.catalogue.importing.QuarantineId;
import nl.leerroute.catalogue.importing.Quarantined;
import nl.leerroute.catalogue.sheet.FillingForms;
import nl.leerroute.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Records of a provider that wait for a correction. */
@RestController
class QuarantineController {

  private static final String ADDRESS = "/providers/{id}/quarantine";
  private static final int PAGE = 50;

  private final Quarantine quarantine;
  private final FillingForms forms;
  private final NamedProvider providers;

  QuarantineController(Quarantine quarantine, FillingForms forms, NamedProvider providers) {
    this.quarantine = quarantine;
    this.forms = forms;
    this.providers = providers;
  }

  /**
   * Those that wait longest first.
   *
   * @param page from 0
   */
  @GetMapping(ADDRESS)
  Mono<ResponseEntity<Object>> list(
      @PathVariable String id, @RequestParam(defaultValue = "0") int page, Caller caller) {
    return providers
        .asked(id, caller)
        .flatMap(
            provider ->
                quarantine
                    .of(provider.id())
                    .filter(record -> !record.corrected())
                    .skip((long) PAGE * Math.max(0, page))
                    .take(PAGE)
                    .map(record -> WaitingBody.of(record))
                    .collectList())
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .defaultIfEmpty(Replies.missing());
  }

  @GetMapping(ADDRESS + "/{record}")
  Mono<ResponseEntity<Object>> show(
      @PathVariable String id, @PathVariable String record, Caller caller) {
    return own(id, record, caller)
        .flatMap(
            found ->
                forms
                    .show(found.plain())
                    .map(filled -> new WaitingCells(WaitingBody.of(found), CellsBody.of(filled))))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .defaultIfEmpty(Replies.missing());
  }

  /** Is checked again at once; a correction that is not good enough changes nothing. */
  @PutMapping(ADDRESS + "/{record}")
  Mono<ResponseEntity<Object>> correct(
      @PathVariable String id,
      @PathVariable String record,
      @RequestBody CellsBody cells,
      Caller caller) {
    return own(id, record, caller)
        .flatMap(found -> forms.correct(found, cells.filled()))
        .map(FormController::told)
        .defaultIfEmpty(Replies.missing());
  }

  private Mono<Quarantined> own(String id, String record, Caller caller) {
    return providers
        .asked(id, caller)
        .flatMap(
            provider ->
                Mono.justOrEmpty(QuarantineId.read(record))
                    .flatMap(quarantine::find)
                    .filter(found -> found.provider().equals(provider.id())));
  }

  /**
   * @param where in its source: its lines in a file
   */
  record WaitingBody(
      String id, String where, String title, Instant since, String run, List<FlawBody> errors) {

    static WaitingBody of(Quarantined record) {
      return new WaitingBody(
          record.id().value(),
          record.where(),
          record.title(),
          record.since(),
          record.lastRun().toString(),
          FlawBody.of(record.flaws()));
    }
  }

  /** A record and what it says. */
  record WaitingCells(WaitingBody record, CellsBody cells) {}
}
