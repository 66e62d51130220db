package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.gateway.applying.Applications;
import nl.leerroute.gateway.applying.Counter;
import nl.leerroute.gateway.applying.Prospect;
import nl.leerroute.gateway.applying.Sent;
import nl.leerroute.gateway.applying.Teller;
import nl.leerroute.gateway.http.Asked.Option;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Applying for money that is given out here: what it gives, what is sent, what binds afterwards,
 * and then the sending. Looking needs no account, applying does: one person has one right.
 */
@Controller
final class ApplyPages {

  private static final Bilingual CLOSED =
      new Bilingual(
          "Je kunt dit nu niet meer aanvragen: het loket is net dichtgegaan.",
          "You can no longer apply for this: it has just closed.");
  private static final Bilingual CHANGED =
      new Bilingual(
          "Het fonds wil nog iets weten. Kijk hieronder en probeer het opnieuw.",
          "The fund wants to know more. Look below and try again.");

  private final OwnMoney money;
  private final Applications applications;
  private final Agreements agreements;
  private final MessageSource messages;

  ApplyPages(
      OwnMoney money, Applications applications, Agreements agreements, MessageSource messages) {
    this.money = money;
    this.applications = applications;
    this.agreements = agreements;
    this.messages = messages;
  }

  @GetMapping(AskedMoney.PATH)
  Mono<Rendering> ask(
      @RequestParam MultiValueMap<String, String> address,
      Visitor visitor,
      WebSession session,
      ServerWebExchange exchange) {
    return money
        .in(address, visitor)
        .flatMap(
            asked -> {
              if (!visitor.is(Capacity.WORKER)) {
                Visits.heading(session, asked.address());
              }
              return at(asked, ApplyForm.of(new LinkedMultiValueMap<>()), visitor, exchange);
            });
  }

  @PostMapping(AskedMoney.PATH)
  Mono<Rendering> answer(Visitor visitor, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(
            fields -> {
              ApplyForm form = ApplyForm.of(fields);
              return money
                  .in(fields, visitor)
                  .flatMap(asked -> at(asked, form, visitor, exchange))
                  .onErrorResume(PartnerDown.class, _ -> Mono.just(again(form)));
            });
  }

  /** Everything that was filled in, to be sent once more. */
  private static Rendering again(ApplyForm form) {
    return Form.of("money/again", Trouble.NOT_STORED).modelAttribute("form", form).build();
  }

  private Mono<Rendering> at(
      AskedMoney asked, ApplyForm form, Visitor visitor, ServerWebExchange exchange) {
    String scheme = asked.line().schemeId();
    return applications
        .counters()
        .flatMap(
            counters ->
                counters
                    .open(scheme)
                    .map(counter -> fill(asked, counter, form, visitor, exchange))
                    .orElseGet(
                        () ->
                            Mono.just(
                                Rendering.view("money/closed")
                                    .modelAttribute("money", asked)
                                    .modelAttribute("counters", counters)
                                    .modelAttribute("next", counters.planned(scheme))
                                    .build())));
  }

  private Mono<Rendering> fill(
      AskedMoney asked,
      Counter counter,
      ApplyForm form,
      Visitor visitor,
      ServerWebExchange exchange) {
    return money
        .teller(asked, visitor)
        .map(form::teller)
        .flatMap(
            teller ->
                applications
                    .prospect(asked.wanted(), teller, visitor)
                    .switchIfEmpty(SupplyPages.missing())
                    .flatMap(
                        prospect -> {
                          Page page = new Page(asked, counter, form, prospect, visitor, exchange);
                          Trouble trouble = form.trouble(prospect, counter);
                          return form.sends() && prospect.canBeSent() && !trouble.any()
                              ? send(page, teller)
                              : show(
                                  page,
                                  form.sends() || !prospect.faults().isEmpty()
                                      ? trouble
                                      : Trouble.NONE,
                                  List.of());
                        }));
  }

  /** What the page is made of. */
  private record Page(
      AskedMoney asked,
      Counter counter,
      ApplyForm form,
      Prospect prospect,
      Visitor visitor,
      ServerWebExchange exchange) {}

  private Mono<Rendering> send(Page page, Teller teller) {
    if (!page.visitor().is(Capacity.WORKER)) {
      return show(page, Trouble.NONE, List.of());
    }
    return applications
        .send(
            page.asked().wanted(),
            teller,
            page.counter().window(),
            page.form().once(),
            page.visitor())
        .flatMap(
            sent ->
                switch (sent) {
                  case Sent.Taken(String id) ->
                      Mono.just(Places.goTo(OwnApplicationPages.ALL + "/" + id));
                  case Sent.Refused(List<Bilingual> reasons) when reasons.isEmpty() ->
                      show(page, Trouble.NONE, List.of(CLOSED));
                  case Sent.Refused(List<Bilingual> reasons) -> show(page, Trouble.NONE, reasons);
                  case Sent.NeedsEmployer() ->
                      show(page, Trouble.at(ApplyForm.EMPLOYER, "kvk"), List.of());
                  case Sent.Again() -> show(page, Trouble.NONE, List.of(CHANGED));
                });
  }

  private Mono<Rendering> show(Page page, Trouble trouble, List<Bilingual> refused) {
    Phrases say = new Phrases(messages, PageModel.reader(page.exchange()));
    return Mono.zip(agreements.all(List.of(), page.visitor(), say), earlier(page))
        .map(
            both ->
                Form.of("money/apply", trouble)
                    .modelAttribute("money", page.asked())
                    .modelAttribute("counter", page.counter())
                    .modelAttribute("prospect", page.prospect())
                    .modelAttribute("form", page.form())
                    .modelAttribute("refused", refused)
                    .modelAttribute("earlier", both.getT2())
                    .modelAttribute("may", page.visitor().is(Capacity.WORKER))
                    .modelAttribute("questions", questions(page, both.getT1(), say))
                    .modelAttribute(
                        "told", ToldFact.ofPeople(page.prospect().facts(), both.getT1(), say))
                    .build());
  }

  /** An application for the same money that is still open; the page does without when it must. */
  private Mono<Optional<String>> earlier(Page page) {
    return applications
        .of(page.visitor())
        .map(
            own ->
                own.stream()
                    .filter(one -> one.isOpen() && one.scheme().equals(page.counter().scheme()))
                    .map(one -> OwnApplicationPages.ALL + "/" + one.id())
                    .findFirst())
        .onErrorReturn(PartnerDown.class, Optional.empty());
  }

  /** What must be known first, and what was answered here before. */
  private static List<AskedFact> questions(Page page, List<Option> agreements, Phrases say) {
    return Stream.concat(
            page.form().asked().stream(),
            page.prospect().missing().stream()
                .flatMap(ask -> FactDictionary.named(ask.fact()).stream()))
        .filter(Fact::isOfPeople)
        .distinct()
        .map(
            fact ->
                AskedFact.of(
                    fact,
                    AskedFact.named(fact, agreements),
                    Fields.all(page.form().fields(), fact.name()),
                    agreements,
                    say))
        .toList();
  }
}
