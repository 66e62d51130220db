package nl.leerroute.gateway.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.leerroute.gateway.partners.StubServer.Answer;
import nl.leerroute.gateway.partners.StubServer.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** People in teams at intake: a code opens once, and each side sees its own. */
final class StubTeams {

  private record Seat(String employer, String profile, ObjectNode member) {}

  private final Map<String, String> codes = new ConcurrentHashMap<>();
  private final List<Seat> seats = new CopyOnWriteArrayList<>();

  static boolean ofEmployer(String[] path) {
    return path.length > 3 && (path[3].equals("members") || path[3].equals("invitations"));
  }

  Answer ofEmployer(Request request, String[] path) {
    if (!path[2].equals(request.organisation())) {
      return Answer.missing();
    }
    return switch (request.method() + " " + path.length + path[3]) {
      case "POST 4invitations" -> {
        String code = UUID.randomUUID().toString().substring(0, 8);
        codes.put(code, path[2]);
        yield Answer.ok(JsonNodeFactory.instance.objectNode().put("code", code));
      }
      case "GET 4members" -> Answer.ok(team(path[2]));
      case "DELETE 5members" -> {
        seats.removeIf(seat -> id(seat).equals(path[4]));
        yield new Answer(204, null);
      }
      default -> answer(path, request.body());
    };
  }

  private ObjectNode team(String employer) {
    ObjectNode team = JsonNodeFactory.instance.objectNode();
    ArrayNode members = team.putArray("members");
    seats.stream()
        .filter(seat -> seat.employer().equals(employer))
        .forEach(
            seat -> {
              ObjectNode member = seat.member().deepCopy();
              if (member.get("shares").valueStream().anyMatch(s -> s.asString().equals("SKILLS"))) {
                member.putArray("skills").add(StubCatalogue.BEES);
              }
              members.add(member);
            });
    team.putObject("inSums");
    return team;
  }

  private Answer answer(String[] path, JsonNode reply) {
    ObjectNode wish = wish(path[4], path[6]);
    if (wish.path("mandatory").asBoolean() && reply.path("repayMonths").asInt() > 0) {
      ObjectNode problem = Answer.problem("invalid");
      problem
          .putArray("errors")
          .addObject()
          .put("field", "repayMonths")
          .putObject("sentence")
          .put("nl", "Deze scholing is verplicht.")
          .put("en", "Mandatory.");
      return new Answer(400, problem);
    }
    wish.set("reply", reply);
    wish.remove("accepted");
    return new Answer(204, null);
  }

  Answer ofPerson(Request request, String[] path) {
    String profile = path[2];
    return switch (request.method() + " " + path.length) {
      case "GET 4" -> {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        seats.stream()
            .filter(seat -> seat.profile().equals(profile))
            .forEach(seat -> all.add(seat.member()));
        yield Answer.ok(all);
      }
      case "POST 4" -> join(profile, request.body());
      case "PUT 6" -> {
        member(path[4]).set("shares", request.body().get("shares"));
        yield Answer.ok(member(path[4]));
      }
      case "DELETE 5" -> {
        seats.removeIf(seat -> id(seat).equals(path[4]) && seat.profile().equals(profile));
        yield new Answer(204, null);
      }
      case "POST 6" -> {
        ObjectNode wish = ((ObjectNode) request.body()).put("id", UUID.randomUUID().toString());
        wish.put("titleNl", wish.at("/title/nl").asString());
        wish.put("titleEn", wish.at("/title/en").asString());
        ((ArrayNode) member(path[4]).get("wishes")).add(wish);
        yield Answer.ok(member(path[4]));
      }
      default -> {
        wish(path[4], path[6]).set("accepted", request.body().get("accepted"));
        yield Answer.ok(member(path[4]));
      }
    };
  }

  private Answer join(String profile, JsonNode form) {
    String employer = codes.remove(form.path("code").asString());
    if (employer == null) {
      ObjectNode problem = Answer.problem("invalid");
      problem
          .putArray("errors")
          .addObject()
          .put("field", "code")
          .putObject("sentence")
          .put("nl", "Deze code klopt niet.")
          .put("en", "This code is not right.");
      return new Answer(400, problem);
    }
    ObjectNode member = JsonNodeFactory.instance.objectNode();
    member.put("id", UUID.randomUUID().toString()).put("role", "fitters");
    member.put("name", form.path("name").asString()).put("since", "2026-11-22T10:00:00Z");
    member.set("shares", form.get("shares"));
    member.putArray("wishes");
    seats.add(new Seat(employer, profile, member));
    return Answer.ok(member);
  }

  private ObjectNode member(String id) {
    return new ArrayList<>(seats)
        .stream().filter(seat -> id(seat).equals(id)).findFirst().orElseThrow().member();
  }

  private ObjectNode wish(String member, String id) {
    return member(member)
        .get("wishes")
        .valueStream()
        .filter(wish -> wish.path("id").asString().equals(id))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static String id(Seat seat) {
    return seat.member().path("id").asString();
  }
}
