package nl.leerroute.catalogue.http;

import java.util.Map;
import nl.leerroute.catalogue.enrolment.AnsweringRequests;
import nl.leerroute.catalogue.enrolment.Command;
import nl.leerroute.catalogue.enrolment.Enrolment;
import nl.leerroute.catalogue.enrolment.EnrolmentId;
import nl.leerroute.catalogue.enrolment.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** What whoever asked for a place answers to its provider. */
final class AskersAnswers {

  private final AnsweringRequests answering;

  AskersAnswers(AnsweringRequests answering) {
    this.answering = answering;
  }

  /** {@code {answer}}: ACCEPT or DECLINE another date, or WITHDRAW. */
  Mono<ResponseEntity<Object>> take(
      Enrolment enrolment, Map<String, @Nullable Object> body, String key) {
    ReadingRequests reading = new ReadingRequests(body);
    return reading
        .answer()
        .map(answer -> done(enrolment.id(), answer, "answer:" + key))
        .orElseGet(() -> Mono.just(Replies.invalid(reading.problems())));
  }

  private Mono<ResponseEntity<Object>> done(
      EnrolmentId id, ReadingRequests.Answer answer, String once) {
    Mono<Outcome> outcome =
        switch (answer) {
          case ACCEPT -> answering.accept(id, once);
          case DECLINE -> answering.answer(id, new Command.Decline(), once);
          case WITHDRAW -> answering.answer(id, new Command.Withdraw(), once);
          case CONFIRM, OFFER_OTHER_DATE, REFUSE -> Mono.empty();
        };
    return outcome.map(EnrolmentReplies::outcome).defaultIfEmpty(Replies.missing());
  }
}
