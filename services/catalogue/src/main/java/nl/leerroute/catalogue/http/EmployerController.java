package nl.leerroute.catalogue.http;

import java.util.Comparator;
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
 * The places that an employer asks for people who work there.
 *
 * <p>Another employer's requests answer like ones that do not exist.
 */
@RestController
class EmployerController {

  private static final String KEY = "Idempotency-Key";

  private final Enrolments enrolments;
  private final AskingPlaces asking;
  private final AskersAnswers answers;

  EmployerController(Enrolments enrolments, AskingPlaces asking, AnsweringRequests answering) {
    this.enrolments = enrolments;
    this.asking = asking;
    this.answers = new AskersAnswers(answering);
  }

  /** The newest first. */
  @GetMapping("/employers/{organisation}/enrolments")
  Mono<ResponseEntity<Object>> list(@PathVariable String organisation, Caller caller) {
    return own(organisation, caller)
        .flatMap(
            employer ->
                enrolments
                    .ofEmployer(employer)
                    .sort(Comparator.comparing(Enrolment::askedAt).reversed())
                    .map(EnrolmentBody::of)
                    .collectList())
        .map(found -> ResponseEntity.<Object>ok(found))
        .defaultIfEmpty(Replies.missing());
  }

  @GetMapping("/employers/{organisation}/enrolments/{id}")
  Mono<ResponseEntity<Object>> get(
      @PathVariable String organisation, @PathVariable String id, Caller caller) {
    return find(organisation, id, caller)
        .map(found -> ResponseEntity.<Object>ok(EnrolmentBody.of(found)))
        .defaultIfEmpty(Replies.missing());
  }

  /**
   * Asks: {@code {offerId, offeringId or start, employer, name, reachedAt}}. Each key is a request
   * of its own; the same key again is the same request.
   */
  @PostMapping("/employers/{organisation}/enrolments")
  Mono<ResponseEntity<Object>> ask(
      @PathVariable String organisation,
      @RequestBody Map<String, @Nullable Object> body,
      @RequestHeader(KEY) String key,
      Caller caller) {
    ReadingRequests reading = new ReadingRequests(body);
    Optional<Wish> wish = reading.wish();
    Optional<String> name = reading.employer();
    Optional<Contact> contact = reading.contact();
    return own(organisation, caller)
        .flatMap(
            employer ->
                reading.isWrong()
                    ? Mono.just(Replies.invalid(reading.problems()))
                    : asking
                        .ask(
                            new Asker.Employer(employer, name.orElseThrow()),
                            wish.orElseThrow(),
                            contact.orElseThrow(),
                            "ask:" + key)
                        .map(EnrolmentReplies::outcome))
        .defaultIfEmpty(Replies.missing());
  }

  /** {@code {answer}}: ACCEPT or DECLINE another date, or WITHDRAW. */
  @PostMapping("/employers/{organisation}/enrolments/{id}/answer")
  Mono<ResponseEntity<Object>> answer(
      @PathVariable String organisation,
      @PathVariable String id,
      @RequestBody Map<String, @Nullable Object> body,
      @RequestHeader(KEY) String key,
      Caller caller) {
    return find(organisation, id, caller)
        .flatMap(found -> answers.take(found, body, key))
        .defaultIfEmpty(Replies.missing());
  }

  private Mono<Enrolment> find(String organisation, String id, Caller caller) {
    return own(organisation, caller)
        .flatMap(
            employer ->
                Mono.justOrEmpty(EnrolmentId.read(id))
                    .flatMap(enrolments::find)
                    .filter(
                        found ->
                            found.asker() instanceof Asker.Employer(String asked, String _)
                                && asked.equals(employer)));
  }

  private static Mono<String> own(String organisation, Caller caller) {
    return Mono.justOrEmpty(caller.organisation()).filter(organisation::equals);
  }
}
