package nl.leerroute.funding.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerroute.contracts.Text;
import nl.leerroute.funding.remark.HearingRemarks;
import nl.leerroute.funding.remark.Remark;
import nl.leerroute.funding.remark.Remarked;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.http.Problems;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.SchemeRef;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What readers say is wrong with a scheme. Everybody can say it; only whoever can mend the text
 * reads it.
 */
@RestController
class RemarkController {

  private static final int LONGEST = 2_000;

  private static final Text EMPTY =
      new Text("Schrijf op wat er niet klopt.", "Write what is not right.");
  private static final Text TOO_LONG =
      new Text("Dit is te lang. Hoogstens 2.000 tekens.", "This is too long. At most 2,000 signs.");
  private static final Text NO_ADDRESS =
      new Text(
          "Dit is geen e-mailadres. Laat het leeg als je geen antwoord wilt.",
          "This is no e-mail address. Leave it empty if you want no answer.");

  private final HearingRemarks hearing;

  RemarkController(HearingRemarks hearing) {
    this.hearing = hearing;
  }

  /**
   * @param replyTo e-mail address for an answer; absent: none is wanted
   */
  record RemarkForm(@Nullable String text, @Nullable String replyTo) {

    private static final Pattern ADDRESS =
        Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,120}\\.[^@\\s.]{2,30}");

    String said() {
      return text == null ? "" : text.strip();
    }

    Optional<String> address() {
      return Optional.ofNullable(replyTo).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    List<FieldProblem> problems() {
      List<FieldProblem> problems = new ArrayList<>();
      if (said().isEmpty()) {
        problems.add(new FieldProblem("text", "missing", EMPTY, List.of()));
      }
      if (said().length() > LONGEST) {
        problems.add(new FieldProblem("text", "too-long", TOO_LONG, List.of()));
      }
      if (address().filter(typed -> !ADDRESS.matcher(typed).matches()).isPresent()) {
        problems.add(new FieldProblem("replyTo", "unreadable", NO_ADDRESS, List.of()));
      }
      return problems;
    }
  }

  /** The same remark under the same key is kept once. */
  @PostMapping("/schemes/{id}/versions/{version}/remarks")
  Mono<ResponseEntity<Object>> hear(
      @PathVariable String id,
      @PathVariable String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody RemarkForm form) {
    List<FieldProblem> problems = form.problems();
    return problems.isEmpty()
        ? hearing
            .hear(new SchemeRef(id, version), form.said(), form.address(), key)
            .map(RemarkController::reply)
        : Mono.just(MoneyReplies.invalid(problems));
  }

  private static ResponseEntity<Object> reply(Remarked remarked) {
    return switch (remarked) {
      case KEPT -> ResponseEntity.status(HttpStatus.CREATED).build();
      case NO_SUCH_SCHEME -> MoneyReplies.missing();
      case FULL ->
          ResponseEntity.of(
                  Problems.conflict("Many remarks on this version wait to be read already."))
              .build();
    };
  }

  record RemarkBody(
      String remarkId,
      String about,
      Wording name,
      String text,
      @Nullable String replyTo,
      Instant at) {

    static RemarkBody of(Remark remark) {
      return new RemarkBody(
          remark.id(),
          remark.about(),
          remark.name(),
          remark.text(),
          remark.replyTo().orElse(null),
          remark.at());
    }
  }

  /** Of the own organisation; for the operator those on texts that no owner confirmed. */
  @GetMapping("/remarks")
  Flux<RemarkBody> waiting(Caller caller) {
    return Mono.justOrEmpty(Authors.of(caller))
        .flatMapMany(hearing::waitingFor)
        .sort(Comparator.comparing(Remark::at))
        .map(RemarkBody::of);
  }

  /** It is dealt with, and forgotten. */
  @PostMapping("/remarks/{id}/settlement")
  Mono<ResponseEntity<Object>> settle(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(Authors.of(caller))
        .flatMap(author -> hearing.settle(id, author))
        .filter(Boolean::booleanValue)
        .<ResponseEntity<Object>>map(_ -> ResponseEntity.noContent().build())
        .defaultIfEmpty(MoneyReplies.missing());
  }
}
