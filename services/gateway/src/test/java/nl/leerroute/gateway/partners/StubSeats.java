package nl.leerroute.gateway.partners;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerroute.gateway.partners.StubServer.Answer;
import nl.leerroute.gateway.partners.StubServer.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue's requests for a place and its providers, with as little sense as tests need. */
final class StubSeats {

  private static final String PROOF = "0123-4567-89AB-CDEF";

  private final Map<String, ObjectNode> seats = new ConcurrentHashMap<>();
  private final Map<String, String> owners = new ConcurrentHashMap<>();
  private final Map<String, ObjectNode> providers = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();

  StubSeats() {
    for (String id : new String[] {"zorgschool-de-blauwe-terp", "zorgschool-2", "geschorst"}) {
      providers.put(id, provider(id));
    }
    Objects.requireNonNull(providers.get("geschorst"))
        .put("state", "SUSPENDED")
        .put("reason", "Geen docenten")
        .put("since", "2026-11-20T10:00:00Z");
  }

  static boolean answers(String path) {
    return path.startsWith("/enrolments")
        || path.startsWith("/employers")
        || path.startsWith("/providers")
        || path.startsWith("/proofs");
  }

  Answer answer(Request request) {
    String[] parts = request.path().substring(1).split("/", -1);
    return switch (parts[0]) {
      case "enrolments" -> enrolments(request, String.valueOf(request.profile()), parts);
      case "employers" -> enrolments(request, parts[1], Arrays.copyOfRange(parts, 2, parts.length));
      case "proofs" -> proof(parts[1]);
      default ->
          parts.length > 2 && parts[2].equals("requests")
              ? requests(request, parts)
              : providers(request, parts);
    };
  }

  /** Of whoever asked: a person, or the organisation that asks for people who work there. */
  private Answer enrolments(Request request, String person, String[] parts) {
    if (parts.length == 1) {
      return request.method().equals("POST") ? ask(person, request.body()) : Answer.ok(of(person));
    }
    ObjectNode seat = seats.get(parts[1]);
    if (seat == null || !person.equals(owners.get(parts[1]))) {
      return Answer.missing();
    }
    if (request.method().equals("POST")) {
      switch (request.body().path("answer").asString()) {
        case "ACCEPT" -> confirm(seat);
        case "DECLINE" -> seat.put("state", "DECLINED");
        default -> seat.put("state", "WITHDRAWN").remove("proof");
      }
    }
    return Answer.ok(seat);
  }

  private ArrayNode of(String person) {
    ArrayNode own = JsonNodeFactory.instance.arrayNode();
    seats.forEach(
        (id, seat) -> {
          if (person.equals(owners.get(id))) {
            own.add(seat);
          }
        });
    return own;
  }

  private Answer ask(String person, JsonNode body) {
    if (body.path("reachedAt").asString("").isBlank()) {
      ObjectNode problem = Answer.problem("invalid");
      problem
          .putArray("errors")
          .addObject()
          .put("field", "reachedAt")
          .putObject("sentence")
          .put("nl", "Geef een e-mailadres of een telefoonnummer.")
          .put("en", "Give an e-mail address or a telephone number.");
      return new Answer(400, problem);
    }
    if (body.path("name").asString().equals("Te Laat")) {
      return new Answer(422, Answer.problem("full"));
    }
    String id = "seat-" + number.incrementAndGet();
    owners.put(id, person);
    ObjectNode seat =
        JsonNodeFactory.instance
            .objectNode()
            .put("enrolmentId", id)
            .put("offerId", body.path("offerId").asString())
            .put("priceCents", 47_500)
            .put("asked", "2026-12-12")
            .put("askedTown", "Groningen")
            .put("askedAt", "2026-11-22T10:00:00Z")
            .put("start", "2026-12-12")
            .put("town", "Groningen")
            .put("shortOfTime", true)
            .put("state", "ASKED")
            .put("since", "2026-11-22T10:00:00Z")
            .put("answerBefore", "2026-12-02T10:00:00Z")
            .put("name", body.path("name").asString())
            .put("reachedAt", body.path("reachedAt").asString());
    if (!body.path("employer").isMissingNode()) {
      seat.put("employer", body.path("employer").asString());
    }
    seat.putObject("title").put("nl", "Medicijnen geven: basis").put("en", "Giving medicine");
    seat.putObject("provider")
        .put("id", "zorgschool-de-blauwe-terp")
        .put("name", "Zorgschool De Blauwe Terp");
    seats.put(id, seat);
    return Answer.ok(seat);
  }

  private Answer requests(Request request, String[] parts) {
    if (parts.length == 3) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      seats.values().forEach(all::add);
      return Answer.ok(all);
    }
    ObjectNode seat = Objects.requireNonNull(seats.get(parts[3]));
    JsonNode body = request.body();
    switch (body.path("answer").asString()) {
      case "CONFIRM" -> confirm(seat);
      case "REFUSE" ->
          seat.put("state", "REFUSED")
              .put("reason", body.path("reason").asString())
              .remove("answerBefore");
      default -> {
        if (body.path("offeringId").asString("").isEmpty()
            && body.path("start").asString("").isEmpty()) {
          return new Answer(422, Answer.problem("not-offered"));
        }
        seat.put("state", "OTHER_DATE_OFFERED")
            .put("start", "2027-02-01")
            .put("town", "Leeuwarden");
      }
    }
    return Answer.ok(seat);
  }

  private static void confirm(ObjectNode seat) {
    seat.put("state", "CONFIRMED").put("proof", PROOF).remove("answerBefore");
  }

  private Answer proof(String code) {
    return seats.values().stream()
        .filter(seat -> seat.path("proof").asString("").equals(code))
        .findFirst()
        .map(
            seat ->
                Answer.ok(
                    seat.deepCopy()
                        .put("provider", "Zorgschool De Blauwe Terp")
                        .put("confirmedAt", "2026-11-23T10:00:00Z")
                        .put("initials", "W.D.")))
        .orElseGet(Answer::missing);
  }

  private Answer providers(Request request, String[] parts) {
    if (parts.length == 1) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      providers.values().forEach(all::add);
      return Answer.ok(all);
    }
    if (parts[1].equals("likenesses")) {
      return Answer.ok(likenesses());
    }
    ObjectNode provider = providers.get(parts[1]);
    if (provider == null) {
      return Answer.missing();
    }
    if (request.method().equals("POST")) {
      return decide(provider, request.body());
    }
    return Answer.ok(provider);
  }

  private static Answer decide(ObjectNode provider, JsonNode body) {
    String text = body.path("text").asString(body.path("reason").asString(""));
    switch (body.path("decision").asString("APPEAL")) {
      case "CHECK" -> {
        return new Answer(422, Answer.problem("no-kvk-number"));
      }
      case "APPEAL", "SUSPEND" -> {
        if (text.isBlank()) {
          return new Answer(400, Answer.problem("invalid"));
        }
        if (body.has("decision")) {
          provider
              .put("state", "SUSPENDED")
              .put("reason", text)
              .put("since", "2026-11-22T10:00:00Z");
        } else {
          provider.putObject("appeal").put("text", text).put("on", "2026-11-22T10:00:00Z");
        }
      }
      default -> provider.put("state", "LISTED");
    }
    return Answer.ok(provider);
  }

  private static ArrayNode likenesses() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    ObjectNode likeness = all.addObject();
    likeness
        .putObject("one")
        .put("providerId", "zorgschool-2")
        .put("name", "Zorgschool Blauwe Terp B.V.");
    likeness
        .putObject("other")
        .put("providerId", "zorgschool-de-blauwe-terp")
        .put("name", "Zorgschool De Blauwe Terp");
    likeness.putArray("traits").add("WEBSITE").add("PHONE");
    return all;
  }

  private static ObjectNode provider(String id) {
    ObjectNode provider =
        JsonNodeFactory.instance
            .objectNode()
            .put("providerId", id)
            .put("kvk", "00000101")
            .put("website", "https://terp.example")
            .put("phone", "050-0000101")
            .put("state", "LISTED");
    provider.putArray("names").add("Aanbieder " + id);
    provider.putArray("locations").add("000000000101");
    provider.putArray("registrations").addObject().put("register", "DUO").put("number", "25LX");
    provider.putArray("formerIds");
    provider
        .putArray("history")
        .addObject()
        .put("at", "2026-11-20T10:00:00Z")
        .put("by", "olga")
        .put("deed", "LISTED")
        .put("remark", "");
    return provider;
  }
}
