package nl.leerroute.catalogue.http;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.enrolment.AnsweringRequests;
import nl.leerroute.catalogue.enrolment.Command;
import nl.leerroute.catalogue.enrolment.Enrolment;
import nl.leerroute.catalogue.enrolment.EnrolmentId;
import nl.leerroute.catalogue.enrolment.Enrolments;
import nl.leerroute.catalogue.enrolment.Outcome;
import nl.leerroute.catalogue.enrolment.Stage;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The requests that one provider has to answer, and those it answered. */
@RestController
class RequestController {

  private final Enrolments enrolments;
  private final AnsweringRequests answering;
  private final OwnProvider own;

  RequestController(Enrolments enrolments, AnsweringRequests answering, OwnProvider own) {
    this.enrolments = enrolments;
    this.answering = answering;
    this.own = own;
  }

  /** Who has waited longest comes first; also those of providers that go on as this one. */
  @GetMapping("/providers/{id}/requests")
  Mono<ResponseEntity<Object>> list(@PathVariable String id, Caller caller) {
    return own.asked(id, caller)
        .flatMap(
            provider ->
                own.family(provider)
                    .flatMapMany(Flux::fromIterable)
                    .concatMap(enrolments::at)
                    .sort(Comparator.comparing(Enrolment::askedAt))
                    .map(EnrolmentBody::of)
                    .collectList())
        .map(found -> ResponseEntity.<Object>ok(found))
        .defaultIfEmpty(Replies.missing());
  }

  /**
   * {@code {answer}}: CONFIRM, OFFER_OTHER_DATE with {@code offeringId} or {@code start}, or REFUSE
   * with {@code reason}.
   */
  @PostMapping("/providers/{id}/requests/{enrolment}/answer")
  Mono<ResponseEntity<Object>> answer(
      @PathVariable String id,
      @PathVariable String enrolment,
      @RequestBody Map<String, @Nullable Object> body,
      @RequestHeader("Idempotency-Key") String key,
      Caller caller) {
    ReadingRequests reading = new ReadingRequests(body);
    return own.asked(id, caller)
        .flatMap(_ -> find(enrolment, caller))
        .flatMap(found -> answer(found.id(), reading, "request:" + key))
        .defaultIfEmpty(Replies.missing());
  }

  private Mono<Enrolment> find(String id, Caller caller) {
    return Mono.justOrEmpty(EnrolmentId.read(id))
        .flatMap(enrolments::find)
        .filterWhen(found -> own.isOf(new ProviderId(found.course().provider().id()), caller));
  }

  private Mono<ResponseEntity<Object>> answer(
      EnrolmentId id, ReadingRequests reading, String once) {
    Optional<Mono<Outcome>> done =
        reading
            .answer()
            .flatMap(
                answer ->
                    switch (answer) {
                      case CONFIRM -> Optional.of(answering.confirm(id, once));
                      case REFUSE -> reading.reason().map(reason -> refuse(id, reason, once));
                      case OFFER_OTHER_DATE -> Optional.of(otherDate(id, reading, once));
                      case ACCEPT, DECLINE, WITHDRAW -> Optional.of(Mono.empty());
                    });
    return reading.isWrong() || done.isEmpty()
        ? Mono.just(Replies.invalid(reading.problems()))
        : done.get().map(EnrolmentReplies::outcome);
  }

  private Mono<Outcome> refuse(EnrolmentId id, Stage.Reason reason, String once) {
    return answering.answer(id, new Command.Refuse(reason), once);
  }

  private Mono<Outcome> otherDate(EnrolmentId id, ReadingRequests reading, String once) {
    return answering.offerOtherDate(
        id, reading.run().orElse(null), reading.day().orElse(null), once);
  }
}
