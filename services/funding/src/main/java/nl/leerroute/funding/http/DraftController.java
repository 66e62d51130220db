package nl.leerroute.funding.http;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.leerroute.funding.drafting.Drafting;
import nl.leerroute.funding.drafting.Officer;
import nl.leerroute.funding.drafting.PublishingDrafts;
import nl.leerroute.funding.drafting.Saved;
import nl.leerroute.funding.drafting.Start;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.schemes.rule.SchemeRef;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Drafts for the officers of their own organisation; another's draft answers like none.
 *
 * <p>Whoever saves names the version that was read. When somebody else was first, nothing is
 * written and the answer is a conflict with the draft as it is now.
 */
@RestController
class DraftController {

  private static final String KEY = "Idempotency-Key";

  private final Drafting drafting;
  private final PublishingDrafts publishing;
  private final DraftReplies replies;

  DraftController(Drafting drafting, PublishingDrafts publishing, DraftReplies replies) {
    this.drafting = drafting;
    this.publishing = publishing;
    this.replies = replies;
  }

  /** What was changed last first. */
  @GetMapping("/drafts")
  Mono<List<DraftLine>> own(Caller caller) {
    return Mono.justOrEmpty(caller.organisation())
        .flatMapMany(drafting::of)
        .map(DraftLine::of)
        .sort(Comparator.comparing(DraftLine::changedAt).reversed())
        .collectList();
  }

  /**
   * What a draft begins with: a version, JSON from elsewhere, or nothing.
   *
   * @param from scheme and version, such as {@code stap/2022}
   */
  record StartForm(@Nullable String from, @Nullable JsonNode content) {

    Start start() {
      if (content != null) {
        return new Start.Imported(content.toString());
      }
      if (from == null) {
        return new Start.Empty();
      }
      int cut = from.indexOf('/');
      return new Start.From(
          cut < 0
              ? new SchemeRef(from, "")
              : new SchemeRef(from.substring(0, cut), from.substring(cut + 1)));
    }
  }

  @PostMapping("/drafts")
  Mono<ResponseEntity<Object>> begin(
      @RequestBody StartForm form, @RequestHeader(KEY) String key, Caller caller) {
    return as(
        caller,
        officer ->
            drafting
                .begin(form.start(), officer, key)
                .flatMap(saved -> replies.of(saved, HttpStatus.CREATED)));
  }

  @GetMapping("/drafts/{id}")
  Mono<ResponseEntity<Object>> find(@PathVariable String id, Caller caller) {
    return as(
        caller,
        officer ->
            drafting
                .find(id, officer)
                .flatMap(edition -> replies.of(new Saved.Done(edition), HttpStatus.OK)));
  }

  /**
   * @param version that was read
   */
  record DraftForm(long version, JsonNode content) {}

  @PutMapping("/drafts/{id}")
  Mono<ResponseEntity<Object>> save(
      @PathVariable String id,
      @RequestBody DraftForm form,
      @RequestHeader(KEY) String key,
      Caller caller) {
    return as(
        caller,
        officer ->
            drafting
                .save(id, form.version(), form.content().toString(), officer, key)
                .flatMap(saved -> replies.of(saved, HttpStatus.OK)));
  }

  @DeleteMapping("/drafts/{id}")
  Mono<ResponseEntity<Object>> drop(
      @PathVariable String id,
      @RequestParam long version,
      @RequestHeader(KEY) String key,
      Caller caller) {
    return as(
        caller,
        officer ->
            drafting
                .drop(id, version, officer, key)
                .flatMap(saved -> replies.of(saved, HttpStatus.OK)));
  }

  /**
   * @param version that was read
   */
  record PublicationForm(long version) {}

  @PostMapping("/drafts/{id}/publication")
  Mono<ResponseEntity<Object>> publish(
      @PathVariable String id,
      @RequestBody PublicationForm form,
      @RequestHeader(KEY) String key,
      Caller caller) {
    return as(
        caller,
        officer -> publishing.publish(id, form.version(), officer, key).flatMap(replies::of));
  }

  private static Mono<ResponseEntity<Object>> as(
      Caller caller, Function<Officer, Mono<ResponseEntity<Object>>> action) {
    return Mono.justOrEmpty(caller.organisation())
        .map(organisation -> new Officer(caller.subject(), organisation))
        .flatMap(action)
        .defaultIfEmpty(MoneyReplies.missing());
  }
}
