package nl.leerroute.catalogue.http;

import java.nio.file.Path;
import java.util.List;
import nl.leerroute.catalogue.wordlist.ListName;
import nl.leerroute.catalogue.wordlist.ListRow;
import nl.leerroute.catalogue.wordlist.TakenList;
import nl.leerroute.catalogue.wordlist.TakingLists;
import nl.leerroute.platform.http.FieldProblem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lists of synonyms and of addresses in other taxonomies, as CSV.
 *
 * <p>Columns: {@code concept} (the URI that is meant) and {@code name}; if need be {@code language}
 * (usually nl), {@code uri} (the address that the other taxonomy has for it) and {@code match}
 * (exact or close; nothing else is used). A list replaces the one of the same name.
 */
@RestController
class ListUploadController {

  private final TakingLists taking;

  ListUploadController(TakingLists taking) {
    this.taking = taking;
  }

  @PostMapping(path = "/taxonomy/lists", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<ResponseEntity<Object>> take(
      @RequestPart("name") String name, @RequestPart("files") Flux<FilePart> files) {
    return Mono.justOrEmpty(ListName.read(name.strip()))
        .flatMap(list -> ReceivedFiles.in(files).flatMap(folder -> take(list, folder)))
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  private Mono<ResponseEntity<Object>> take(ListName list, Path folder) {
    return taking
        .take(list, List.of(folder))
        .doFinally(_ -> ReceivedFiles.remove(folder))
        .map(
            taken ->
                switch (taken) {
                  case TakenList.Complete complete -> ResponseEntity.ok(ListBody.of(complete));
                  case TakenList.Refused(var problems) -> Replies.invalid(problems);
                });
  }

  /**
   * @param release in which its names stand
   */
  record ListBody(String release, List<RowBody> rows, int removed) {

    static ListBody of(TakenList.Complete complete) {
      return new ListBody(
          complete.name().release().value(),
          complete.rows().stream().map(RowBody::of).toList(),
          complete.removed());
    }
  }

  record RowBody(String file, long line, ListRow.Outcome outcome, List<FieldProblem> errors) {

    static RowBody of(ListRow row) {
      return new RowBody(row.file(), row.line(), row.outcome(), Replies.fields(row.problems()));
    }
  }
}
