package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.drafting.Draft;
import nl.leerroute.gateway.drafting.Drafts;
import nl.leerroute.gateway.drafting.Drafts.Edited;
import nl.leerroute.gateway.http.Asked.Option;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.Owner;
import nl.leerroute.schemes.sketch.Sketch;
import nl.leerroute.schemes.sketch.Sketch.Named;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A new scheme from a few questions: a draft that is sound and has its examples, in which an
 * officer changes what is different.
 */
@Controller
final class SketchPages {

  static final String SKETCH = DraftPages.DRAFTS + "/begin";

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Locale DUTCH = Locale.of("nl");

  private final Drafts drafts;
  private final Agreements agreements;
  private final MessageSource messages;
  private final Clock clock;

  SketchPages(Drafts drafts, Agreements agreements, MessageSource messages, Clock clock) {
    this.drafts = drafts;
    this.agreements = agreements;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping(SKETCH)
  Mono<Rendering> show(Visitor visitor, Locale reader) {
    OwnFund.of(visitor);
    return page(SketchForm.empty(today()), Trouble.NONE, visitor, reader);
  }

  private Mono<Rendering> page(SketchForm typed, Trouble trouble, Visitor visitor, Locale reader) {
    return caos(typed, visitor, reader)
        .map(
            caos ->
                Form.of("fund/sketch", trouble)
                    .modelAttribute("typed", typed)
                    .modelAttribute("people", Sketch.Person.values())
                    .modelAttribute("caos", caos)
                    .modelAttribute("sectors", Questions.SECTOR.options())
                    .build());
  }

  private Mono<List<Option>> caos(SketchForm typed, Visitor visitor, Locale reader) {
    Set<String> chosen = typed.agreement().isEmpty() ? Set.of() : Set.of(typed.agreement());
    return agreements.all(chosen, visitor, new Phrases(messages, reader));
  }

  @PostMapping(SKETCH)
  Mono<Rendering> begin(ServerWebExchange exchange, Visitor visitor, Locale reader) {
    String organisation = OwnFund.of(visitor);
    return exchange
        .getFormData()
        .map(SketchForm::typed)
        .flatMap(
            typed ->
                typed.trouble().any()
                    ? page(typed, typed.trouble(), visitor, reader)
                    : begin(typed, organisation, visitor)
                        .onErrorResume(
                            PartnerDown.class,
                            _ -> page(typed, Trouble.NOT_STORED, visitor, reader)));
  }

  /** The draft that is begun knows how the fund is called. */
  private Mono<Rendering> begin(SketchForm typed, String organisation, Visitor visitor) {
    return Mono.zip(caos(typed, visitor, DUTCH), drafts.empty(visitor))
        .flatMap(
            both ->
                both.getT2() instanceof Edited.Done(Draft begun)
                    ? save(begun, sketch(typed, organisation, begun, both.getT1()), visitor)
                    : SupplyPages.missing());
  }

  private Sketch sketch(SketchForm typed, String organisation, Draft begun, List<Option> caos) {
    String name = begun.text("owner.name");
    return typed.sketch(
        new Owner(organisation, name.isEmpty() ? organisation : name),
        caos.stream()
            .filter(option -> option.value().equals(typed.agreement()))
            .map(cao -> new Named(cao.value(), Wording.of(cao.label(), cao.label())))
            .findFirst(),
        Optional.of(typed.sector()).filter(code -> !code.isEmpty()).map(this::sector));
  }

  private Named sector(String code) {
    String words = "question.sector." + code;
    return new Named(
        code,
        Wording.of(
            new Phrases(messages, DUTCH).message(words),
            new Phrases(messages, Locale.ENGLISH).message(words)));
  }

  private Mono<Rendering> save(Draft begun, Sketch sketch, Visitor visitor) {
    return drafts
        .save(begun.id(), begun.version(), sketch.draft(today()), visitor)
        .map(_ -> Places.goTo(DraftPages.DRAFTS + "/" + begun.id()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
  }
}
