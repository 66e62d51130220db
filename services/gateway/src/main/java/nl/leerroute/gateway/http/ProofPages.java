package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.gateway.enrolments.Enrolments;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Where whoever gets a proof of enrolment sees whether it is true. */
@Controller
final class ProofPages {

  private final Enrolments enrolments;

  ProofPages(Enrolments enrolments) {
    this.enrolments = enrolments;
  }

  @GetMapping("/bewijs")
  Mono<Rendering> check(@RequestParam(defaultValue = "") String code) {
    String typed = code.strip();
    return (typed.isEmpty()
            ? Mono.<nl.leerroute.gateway.enrolments.Proof>empty()
            : enrolments.proof(typed, Visitor.UNKNOWN))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .map(
            proof ->
                Rendering.view("seats/check")
                    .modelAttribute("code", typed)
                    .modelAttribute("proof", proof)
                    .build());
  }
}
