package nl.leerroute.gateway.client;

import java.util.List;
import java.util.UUID;
import nl.leerroute.gateway.enrolments.Answered;
import nl.leerroute.gateway.enrolments.EmployeeSeat;
import nl.leerroute.gateway.enrolments.EmployerSeats;
import nl.leerroute.gateway.enrolments.Enrolment;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;

/** Places that employers ask for, of the catalogue. */
final class CatalogueEmployerSeats implements EmployerSeats {

  private static final String ALL = "/employers/{employer}/enrolments";
  private static final String ONE = ALL + "/{id}";

  private final Calls calls;

  CatalogueEmployerSeats(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<Enrolment>> of(String employer, Visitor itself) {
    return calls
        .get(itself, uri -> uri.path(ALL).build(employer))
        .map(Bodies::of)
        .map(EnrolmentJson::list);
  }

  @Override
  public Mono<Enrolment> find(String employer, String id, Visitor itself) {
    return calls.find(itself, uri -> uri.path(ONE).build(employer, id)).map(EnrolmentJson::one);
  }

  @Override
  public Mono<Answered> ask(String employer, EmployeeSeat seat, Visitor itself) {
    return calls
        .command(
            HttpMethod.POST,
            itself,
            seat.once(),
            uri -> uri.path(ALL).build(employer),
            EnrolmentJson.wish(seat.wish()).put("employer", seat.employer()))
        .map(EnrolmentReplies::answered);
  }

  @Override
  public Mono<Answered> answer(String employer, String id, String answer, Visitor itself) {
    return calls
        .command(
            HttpMethod.POST,
            itself,
            UUID.randomUUID().toString(),
            uri -> uri.path(ONE + "/answer").build(employer, id),
            JsonNodeFactory.instance.objectNode().put("answer", answer))
        .map(EnrolmentReplies::answered);
  }
}
