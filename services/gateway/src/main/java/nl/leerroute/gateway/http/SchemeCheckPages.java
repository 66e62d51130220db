package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.funds.Checked;
import nl.leerroute.gateway.funds.Checks;
import nl.leerroute.gateway.funds.SchemeRule;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.WorkFacts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Is this scheme there for me? At most three questions and an answer, on one page. What is answered
 * is asked of the rule and kept nowhere.
 */
@Controller
final class SchemeCheckPages {

  private static final String PATH = "/mijn/check/{schemeId}/{version}";

  private final Schemes schemes;
  private final Checks checks;
  private final Agreements agreements;
  private final MessageSource messages;

  SchemeCheckPages(Schemes schemes, Checks checks, Agreements agreements, MessageSource messages) {
    this.schemes = schemes;
    this.checks = checks;
    this.agreements = agreements;
    this.messages = messages;
  }

  @GetMapping(PATH)
  Mono<Rendering> ask(
      @PathVariable String schemeId, @PathVariable String version, ServerWebExchange exchange) {
    return rule(schemeId, version)
        .flatMap(
            rule ->
                page(rule, new LinkedMultiValueMap<>(), Optional.empty(), Trouble.NONE, exchange));
  }

  @PostMapping(PATH)
  Mono<Rendering> answer(
      @PathVariable String schemeId, @PathVariable String version, ServerWebExchange exchange) {
    return Mono.zip(rule(schemeId, version), exchange.getFormData())
        .flatMap(both -> answer(both.getT1(), both.getT2(), exchange));
  }

  private Mono<Rendering> answer(
      SchemeRule rule, MultiValueMap<String, String> form, ServerWebExchange exchange) {
    List<Fact> asked =
        rule.questions().stream()
            .flatMap(ask -> FactDictionary.named(ask.fact()).stream())
            .toList();
    return checks
        .check(rule, FactAnswers.of(asked, form), Visitor.UNKNOWN)
        .flatMap(
            outcome ->
                switch (outcome) {
                  case Checks.Outcome.Answered(var checked) ->
                      page(rule, form, Optional.of(checked), Trouble.NONE, exchange);
                  case Checks.Outcome.Wrong(var faults) ->
                      page(rule, form, Optional.empty(), new Trouble(faults, false), exchange);
                });
  }

  private Mono<SchemeRule> rule(String schemeId, String version) {
    return schemes.rule(schemeId, version, Visitor.UNKNOWN).switchIfEmpty(SupplyPages.missing());
  }

  private Mono<Rendering> page(
      SchemeRule rule,
      MultiValueMap<String, String> form,
      Optional<Checked> answer,
      Trouble trouble,
      ServerWebExchange exchange) {
    Phrases say = new Phrases(messages, PageModel.reader(exchange));
    return named(rule, say)
        .map(
            names ->
                Form.of("schemes/check", trouble)
                    .modelAttribute("rule", rule)
                    .modelAttribute("questions", questions(rule, form, names, say))
                    .modelAttribute("answer", answer)
                    .modelAttribute("price", Checks.EXAMPLE_CENTS)
                    .build());
  }

  /** The names of agreements, where the rule asks for one. */
  private Mono<List<Asked.Option>> named(SchemeRule rule, Phrases say) {
    return rule.questions().stream().anyMatch(ask -> ask.fact().equals(WorkFacts.CAO.name()))
        ? agreements.all(List.of(), Visitor.UNKNOWN, say)
        : Mono.just(List.of());
  }

  private static List<AskedFact> questions(
      SchemeRule rule, MultiValueMap<String, String> form, List<Asked.Option> names, Phrases say) {
    return rule.questions().stream()
        .flatMap(
            ask ->
                FactDictionary.named(ask.fact()).stream()
                    .map(
                        fact ->
                            AskedFact.of(
                                fact, ask.named(), Fields.all(form, fact.name()), names, say)))
        .toList();
  }
}
