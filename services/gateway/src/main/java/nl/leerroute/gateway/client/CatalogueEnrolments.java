package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerroute.gateway.enrolments.Answered;
import nl.leerroute.gateway.enrolments.Enrolment;
import nl.leerroute.gateway.enrolments.Enrolments;
import nl.leerroute.gateway.enrolments.OtherDate;
import nl.leerroute.gateway.enrolments.Proof;
import nl.leerroute.gateway.enrolments.ProviderAnswer;
import nl.leerroute.gateway.enrolments.Wish;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Requests for a place, of the catalogue. */
final class CatalogueEnrolments implements Enrolments {

  private final Calls calls;

  CatalogueEnrolments(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<Enrolment>> of(Visitor person) {
    return person.profile().isEmpty()
        ? Mono.just(List.of())
        : calls
            .get(person, uri -> uri.path("/enrolments").build())
            .map(Bodies::of)
            .map(EnrolmentJson::list);
  }

  @Override
  public Mono<Enrolment> find(String id, Visitor person) {
    return calls
        .find(person, uri -> uri.path("/enrolments/{id}").build(id))
        .map(EnrolmentJson::one);
  }

  @Override
  public Mono<Answered> ask(Wish wish, Visitor person) {
    return send(person, uri -> uri.path("/enrolments").build(), EnrolmentJson.wish(wish));
  }

  @Override
  public Mono<Answered> answer(String id, String answer, Visitor person) {
    return send(
        person,
        uri -> uri.path("/enrolments/{id}/answer").build(id),
        JsonNodeFactory.instance.objectNode().put("answer", answer));
  }

  @Override
  public Mono<List<Enrolment>> at(String provider, Visitor itself) {
    return calls
        .get(itself, uri -> uri.path("/providers/{id}/requests").build(provider))
        .map(Bodies::of)
        .map(EnrolmentJson::list);
  }

  @Override
  public Mono<Answered> answer(String provider, String id, ProviderAnswer answer, Visitor itself) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("answer", answer.kind())
            .put("offeringId", answer.offeringId())
            .put("start", answer.start())
            .put("reason", answer.reason());
    return send(
        itself,
        uri -> uri.path("/providers/{id}/requests/{request}/answer").build(provider, id),
        body);
  }

  @Override
  public Mono<Map<String, List<OtherDate>>> dates(String provider, Visitor itself) {
    return calls
        .get(itself, uri -> uri.path("/offers").queryParam("provider", "{id}").build(provider))
        .map(Bodies::of)
        .map(
            offers ->
                offers
                    .valueStream()
                    .collect(
                        Collectors.toMap(
                            offer -> offer.path("offerId").asString(),
                            EnrolmentJson::dates,
                            (one, _) -> one)));
  }

  @Override
  public Mono<Proof> proof(String code, Visitor anybody) {
    return calls
        .find(anybody, uri -> uri.path("/proofs/{code}").build(code))
        .map(EnrolmentJson::proof);
  }

  private Mono<Answered> send(Visitor visitor, Function<UriBuilder, URI> address, JsonNode body) {
    return calls
        .command(HttpMethod.POST, visitor, UUID.randomUUID().toString(), address, body)
        .map(EnrolmentReplies::answered);
  }
}
