package nl.leerroute.funding.http;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.leerroute.funding.application.Claim;
import nl.leerroute.funding.applying.Applying;
import nl.leerroute.funding.applying.Dossier;
import nl.leerroute.funding.applying.Dossiers;
import nl.leerroute.funding.applying.HandlingOwn;
import nl.leerroute.funding.pot.Balances;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The applications of one person.
 *
 * <p>What is answered with 202 stands in the log and counts; what the ledger makes of it shows in
 * the application within a moment. Somebody else's application answers like one that is not there.
 */
@RestController
class ApplicationController {

  private static final String KEY = "Idempotency-Key";

  private final Applying applying;
  private final HandlingOwn handling;
  private final Dossiers dossiers;
  private final Balances balances;
  private final Accounts accounts;

  ApplicationController(
      Applying applying,
      HandlingOwn handling,
      Dossiers dossiers,
      Balances balances,
      Accounts accounts) {
    this.applying = applying;
    this.handling = handling;
    this.dossiers = dossiers;
    this.balances = balances;
    this.accounts = accounts;
  }

  @PostMapping("/applications")
  Mono<ResponseEntity<Object>> apply(
      @RequestBody SubmissionForm form, @RequestHeader(KEY) String key, Caller caller) {
    List<FieldProblem> problems = form.problems();
    return problems.isEmpty()
        ? applying
            .apply(accounts.person(caller), key, form.submission(accounts))
            .map(MoneyReplies::of)
        : Mono.just(MoneyReplies.invalid(problems));
  }

  /** The newest first. */
  @GetMapping("/applications")
  Mono<List<ApplicationBody>> own(Caller caller) {
    return dossiers
        .of(accounts.person(caller))
        .sort(Comparator.comparing(Dossier::at).reversed())
        .concatMap(this::body)
        .collectList();
  }

  @GetMapping("/applications/{id}")
  Mono<ResponseEntity<Object>> find(@PathVariable String id, Caller caller) {
    return dossiers
        .find(id)
        .filter(dossier -> dossier.person().equals(accounts.person(caller)))
        .flatMap(this::body)
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .defaultIfEmpty(MoneyReplies.missing());
  }

  private Mono<ApplicationBody> body(Dossier dossier) {
    return Mono.zip(balances.application(dossier.id()), balances.pot(dossier.pot()))
        .map(both -> ApplicationBody.of(dossier, both.getT1(), both.getT2()))
        .defaultIfEmpty(ApplicationBody.sent(dossier));
  }

  @PostMapping("/applications/{id}/withdrawal")
  Mono<ResponseEntity<Object>> withdraw(@PathVariable String id, Caller caller) {
    return handling.withdraw(accounts.person(caller), id).map(MoneyReplies::of);
  }

  @PostMapping("/applications/{id}/objection")
  Mono<ResponseEntity<Object>> contest(@PathVariable String id, Caller caller) {
    return handling.contest(accounts.person(caller), id).map(MoneyReplies::of);
  }

  /** What it cost, with the kinds of proof; the proof itself goes to the fund. */
  record ClaimForm(long cents, List<Claim.Proof> proofs) {}

  @PostMapping("/applications/{id}/claim")
  Mono<ResponseEntity<Object>> claim(
      @PathVariable String id, @RequestBody ClaimForm form, Caller caller) {
    if (form.cents() < 0) {
      return Mono.just(MoneyReplies.negative("cents"));
    }
    return form.proofs().isEmpty()
        ? Mono.just(MoneyReplies.noProof())
        : handling
            .handIn(
                accounts.person(caller), id, new Claim(form.cents(), new TreeSet<>(form.proofs())))
            .map(MoneyReplies::of);
  }
}
