package nl.leerroute.gateway.client;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leerroute.gateway.applying.Applications;
import nl.leerroute.gateway.applying.Counter;
import nl.leerroute.gateway.applying.Counters;
import nl.leerroute.gateway.applying.OwnApplication;
import nl.leerroute.gateway.applying.Proof;
import nl.leerroute.gateway.applying.Prospect;
import nl.leerroute.gateway.applying.Sent;
import nl.leerroute.gateway.applying.Teller;
import nl.leerroute.gateway.applying.Wanted;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Applications for money, kept by funding; of whom they are in no more than classes is intake's.
 */
final class FundingApplications implements Applications {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final Calls intake;
  private final Calls catalogue;
  private final Calls funding;
  private final Remembered<String, List<Counter>> counters;

  FundingApplications(Calls intake, Calls catalogue, Calls funding, Clock clock) {
    this.intake = intake;
    this.catalogue = catalogue;
    this.funding = funding;
    this.counters = new Remembered<>(1, MINUTE, clock);
  }

  @Override
  public Mono<Counters> counters() {
    return counters
        .get(
            "all",
            funding
                .get(Visitor.UNKNOWN, uri -> uri.path("/counters").build())
                .map(Bodies::of)
                .map(list -> list.valueStream().map(ApplicationJson::counter).toList()))
        .map(dated -> new Counters(true, dated.value()))
        .onErrorReturn(PartnerDown.class, Counters.UNKNOWN);
  }

  @Override
  public Mono<Prospect> prospect(Wanted wanted, Teller teller, Visitor visitor) {
    return offer(wanted)
        .flatMap(
            offer -> {
              AskingJson question = new AskingJson(wanted, teller, offer);
              return funding
                  .ask(
                      visitor,
                      uri ->
                          uri.path("/answers")
                              .queryParam("scheme", "{scheme}")
                              .queryParam("kvk", "{kvk}")
                              .build(wanted.scheme(), teller.kvk().orElse("")),
                      question.question())
                  .flatMap(reply -> Mono.justOrEmpty(question.prospect(reply)));
            });
  }

  private Mono<JsonNode> offer(Wanted wanted) {
    return catalogue.find(Visitor.UNKNOWN, uri -> uri.path("/offers/{id}").build(wanted.offer()));
  }

  @Override
  public Mono<Sent> send(
      Wanted wanted, Teller teller, String window, String once, Visitor visitor) {
    return Mono.zip(prospect(wanted, teller, visitor), offer(wanted), flow(visitor))
        .flatMap(
            all ->
                funding.command(
                    HttpMethod.POST,
                    visitor,
                    once,
                    uri -> uri.path("/applications").build(),
                    new AskingJson(wanted, teller, all.getT2())
                        .application(window, all.getT1(), all.getT3())))
        .map(ApplicationJson::sent)
        .defaultIfEmpty(new Sent.Again());
  }

  /** Who has no profile yet is nobody in the statistics. */
  private Mono<JsonNode> flow(Visitor visitor) {
    JsonNode nobody =
        JsonNodeFactory.instance.objectNode().put("flowId", UUID.randomUUID().toString());
    return Mono.justOrEmpty(visitor.profile())
        .flatMap(
            profile ->
                intake.find(visitor, uri -> uri.path("/profiles/{id}/flow").build(profile.value())))
        .defaultIfEmpty(nobody);
  }

  @Override
  public Mono<List<OwnApplication>> of(Visitor visitor) {
    return Applications.canBeOf(visitor)
        ? funding
            .get(visitor, uri -> uri.path("/applications").build())
            .map(Bodies::of)
            .map(list -> list.valueStream().map(ApplicationJson::own).toList())
        : Mono.just(List.of());
  }

  @Override
  public Mono<OwnApplication> find(String id, Visitor visitor) {
    return Mono.just(id)
        .filter(_ -> Applications.canBeOf(visitor))
        .flatMap(known -> funding.find(visitor, uri -> uri.path("/applications/{id}").build(known)))
        .map(ApplicationJson::own);
  }

  @Override
  public Mono<Handled> withdraw(String id, Visitor visitor) {
    return ask(id, "withdrawal", NOTHING, visitor);
  }

  @Override
  public Mono<Handled> contest(String id, Visitor visitor) {
    return ask(id, "objection", NOTHING, visitor);
  }

  @Override
  public Mono<Handled> handIn(String id, Proof proof, Visitor visitor) {
    return ask(id, "claim", ApplicationJson.write(proof), visitor);
  }

  private Mono<Handled> ask(String id, String what, JsonNode body, Visitor visitor) {
    return funding
        .command(
            HttpMethod.POST,
            visitor,
            UUID.randomUUID().toString(),
            uri -> uri.path("/applications/{id}/" + what).build(id),
            body)
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good _ -> Handled.DONE;
                  case Reply.Refused _ -> Handled.NOT_NOW;
                  case Reply.Missing() -> Handled.GONE;
                });
  }

  @Override
  public Mono<Void> erase(Visitor visitor) {
    return Mono.just(visitor)
        .filter(Applications::canBeOf)
        .flatMap(who -> funding.ask(who, uri -> uri.path("/applications/erasure").build(), NOTHING))
        .then();
  }
}
