package nl.leerroute.gateway.client;

import java.util.Optional;
import nl.leerroute.gateway.enrolments.Answered;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import tools.jackson.databind.JsonNode;

/** What the catalogue says to a request for a place, or to an answer to one. */
final class EnrolmentReplies {

  private EnrolmentReplies() {}

  static Answered answered(Reply reply) {
    return switch (reply) {
      case Reply.Good(JsonNode body) -> new Answered.Done(EnrolmentJson.one(body));
      case Reply.Missing _ -> new Answered.Refused("not-offered");
      case Reply.Refused(int status, JsonNode problem) when status == 400 ->
          new Answered.Wrong(ProblemJson.faults(problem));
      case Reply.Refused(int status, JsonNode _) when status == 409 ->
          throw new PartnerDown(Partner.CATALOGUE, new IllegalStateException(reply.toString()));
      case Reply.Refused(int _, JsonNode problem) -> new Answered.Refused(code(problem));
    };
  }

  private static String code(JsonNode problem) {
    return Optional.of(problem.path("type").asString(""))
        .map(type -> type.substring(type.lastIndexOf(':') + 1))
        .orElseThrow();
  }
}
