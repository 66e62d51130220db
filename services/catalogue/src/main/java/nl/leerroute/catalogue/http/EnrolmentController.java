package nl.leerroute.catalogue.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.enrolment.AnsweringRequests;
import nl.leerroute.catalogue.enrolment.Asker;
import nl.leerroute.catalogue.enrolment.AskingPlaces;
import nl.leerroute.catalogue.enrolment.AskingPlaces.Wish;
import nl.leerroute.catalogue.enrolment.Contact;
import nl.leerroute.catalogue.enrolment.Enrolment;
import nl.leerroute.catalogue.enrolment.EnrolmentId;
import nl.leerroute.catalogue.enrolment.Enrolments;
import nl.leerroute.catalogue.enrolment.ProofCode;
import nl.leerroute.catalogue.enrolment.Stage;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The requests of one person.
 *
 * <p>Somebody else's request answers like one that does not exist.
 */
@RestController
class EnrolmentController {

  private static final String KEY = "Idempotency-Key";

  private final Enrolments enrolments;
  private final AskingPlaces asking;
  private final AskersAnswers answers;

  EnrolmentController(Enrolments enrolments, AskingPlaces asking, AnsweringRequests answering) {
    this.enrolments = enrolments;
    this.asking = asking;
    this.answers = new AskersAnswers(answering);
  }

  /** The newest first. */
  @GetMapping("/enrolments")
  Mono<List<EnrolmentBody>> list(Caller caller) {
    return Mono.justOrEmpty(caller.profile())
        .flatMapMany(enrolments::of)
        .sort(Comparator.comparing(Enrolment::askedAt).reversed())
        .map(EnrolmentBody::of)
        .collectList();
  }

  @GetMapping("/enrolments/{id}")
  Mono<ResponseEntity<Object>> get(@PathVariable String id, Caller caller) {
    return own(id, caller)
        .map(found -> ResponseEntity.<Object>ok(EnrolmentBody.of(found)))
        .defaultIfEmpty(Replies.missing());
  }

  /** Asks: {@code {offerId, offeringId or start, name, reachedAt}}. */
  @PostMapping("/enrolments")
  Mono<ResponseEntity<Object>> ask(
      @RequestBody Map<String, @Nullable Object> body,
      @RequestHeader(KEY) String key,
      Caller caller) {
    ReadingRequests reading = new ReadingRequests(body);
    Optional<Wish> wish = reading.wish();
    Optional<Contact> contact = reading.contact();
    if (reading.isWrong()) {
      return Mono.just(Replies.invalid(reading.problems()));
    }
    return Mono.justOrEmpty(caller.profile())
        .flatMap(
            profile ->
                asking.ask(
                    new Asker.Person(profile),
                    wish.orElseThrow(),
                    contact.orElseThrow(),
                    "ask:" + key))
        .map(EnrolmentReplies::outcome)
        .defaultIfEmpty(Replies.missing());
  }

  /** {@code {answer}}: ACCEPT or DECLINE another date, or WITHDRAW. */
  @PostMapping("/enrolments/{id}/answer")
  Mono<ResponseEntity<Object>> answer(
      @PathVariable String id,
      @RequestBody Map<String, @Nullable Object> body,
      @RequestHeader(KEY) String key,
      Caller caller) {
    return own(id, caller)
        .flatMap(found -> answers.take(found, body, key))
        .defaultIfEmpty(Replies.missing());
  }

  /** What is behind a proof of enrolment; one that is withdrawn proves nothing any more. */
  @GetMapping("/proofs/{code}")
  Mono<ResponseEntity<Object>> proof(@PathVariable String code) {
    return Mono.justOrEmpty(ProofCode.read(code))
        .flatMap(enrolments::proven)
        .<ResponseEntity<Object>>handle(
            (found, sink) -> {
              if (found.stage() instanceof Stage.Confirmed confirmed) {
                sink.next(ResponseEntity.ok(ProofBody.of(found, confirmed)));
              }
            })
        .defaultIfEmpty(Replies.missing());
  }

  private Mono<Enrolment> own(String id, Caller caller) {
    return Mono.justOrEmpty(EnrolmentId.read(id))
        .flatMap(enrolments::find)
        .filter(
            found ->
                found.asker() instanceof Asker.Person(String profile) && caller.actsFor(profile));
  }
}
