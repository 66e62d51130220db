package nl.leerroute.funding.http;

import java.util.List;
import nl.leerroute.funding.drafting.Checked;
import nl.leerroute.funding.drafting.Checking;
import nl.leerroute.funding.drafting.Comparing;
import nl.leerroute.funding.drafting.Edition;
import nl.leerroute.funding.drafting.PublishingDrafts;
import nl.leerroute.funding.drafting.Saved;
import nl.leerroute.platform.http.Problems;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.json.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** What is answered to a request about drafts. */
final class DraftReplies {

  private static final Problem UNREADABLE =
      new Problem(
          "content",
          "unreadable",
          Wording.of("Dit is geen regeling in JSON.", "This is not a scheme in JSON."),
          List.of());

  private final Checking checking;
  private final Comparing comparing;

  DraftReplies(Checking checking, Comparing comparing) {
    this.checking = checking;
    this.comparing = comparing;
  }

  Mono<ResponseEntity<Object>> of(Saved saved, HttpStatus done) {
    return switch (saved) {
      case Saved.Done(var now) -> body(now).map(body -> ResponseEntity.status(done).body(body));
      case Saved.Conflict(var now) -> conflict(now, "conflict");
      case Saved.Published(var now) -> conflict(now, "published");
      case Saved.Dropped() -> Mono.just(ResponseEntity.noContent().build());
      case Saved.Gone() -> Mono.just(MoneyReplies.missing());
      case Saved.Unreadable() -> Mono.just(Replies.invalid(List.of(UNREADABLE)));
    };
  }

  Mono<ResponseEntity<Object>> of(PublishingDrafts.Outcome outcome) {
    return switch (outcome) {
      case PublishingDrafts.Outcome.Done(var version) ->
          Mono.just(ResponseEntity.status(HttpStatus.CREATED).body(Replies.Address.of(version)));
      case PublishingDrafts.Outcome.NotReady(var checked) -> Mono.just(notReady(checked));
      case PublishingDrafts.Outcome.Wrong(var problems) -> Mono.just(Replies.invalid(problems));
      case PublishingDrafts.Outcome.Conflict(var now) -> conflict(now, "conflict");
      case PublishingDrafts.Outcome.Gone() -> Mono.just(MoneyReplies.missing());
    };
  }

  private static ResponseEntity<Object> notReady(Checked checked) {
    return checked.problems().isEmpty()
        ? ResponseEntity.of(
                Problems.refused("examples-fail", "Not every example comes out as expected."))
            .build()
        : Replies.invalid(checked.problems());
  }

  /** With the draft as it is now, to be laid beside what was sent. */
  private Mono<ResponseEntity<Object>> conflict(Edition now, String code) {
    return body(now)
        .map(
            current -> {
              ProblemDetail problem =
                  Problems.of(
                      HttpStatus.CONFLICT,
                      code,
                      "This draft was changed.",
                      "It is not what you read; nothing was written.");
              problem.setProperty("current", current);
              return ResponseEntity.of(problem).build();
            });
  }

  private Mono<DraftBody> body(Edition edition) {
    return Mono.zip(checking.check(edition.draft()), comparing.compare(edition.draft()))
        .map(both -> DraftBody.of(edition, both.getT1(), both.getT2()));
  }
}
