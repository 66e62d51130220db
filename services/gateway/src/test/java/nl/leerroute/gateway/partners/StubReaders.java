package nl.leerroute.gateway.partners;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What readers ask of a scheme and say of it: it is for people with a job in care, born after 1900.
 */
public final class StubReaders {

  public static final String WAITING = "r1";

  private final Map<String, String> remarks = new ConcurrentHashMap<>();
  private volatile String asked = "";
  private volatile Map<String, String> sought = Map.of();

  /** The last question that a scheme was asked. */
  public String asked() {
    return asked;
  }

  /** For whom schemes were last looked up. */
  public Map<String, String> sought() {
    return sought;
  }

  void seeks(Map<String, String> query) {
    sought = Map.copyOf(query);
  }

  /** The texts that were sent, each with where an answer can go. */
  public Map<String, String> remarks() {
    return Map.copyOf(remarks);
  }

  StubServer.Answer remark(StubServer.Request request) {
    JsonNode remark = request.body();
    if (remark.path("text").asString().isBlank()) {
      return wrong("text", "Schrijf op wat er niet klopt.");
    }
    remarks.put(remark.path("text").asString(), remark.path("replyTo").asString());
    return new StubServer.Answer(201, null);
  }

  StubServer.Answer desk(StubServer.Request request) {
    if (request.method().equals("POST")) {
      return request.path().contains(WAITING)
          ? new StubServer.Answer(204, null)
          : StubServer.Answer.missing();
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    list.add(
        StubServer.JSON.readTree(
            """
            {"remarkId": "r1", "about": "voorbeeld-zorgvoucher/2026",
             "name": {"nl": "Zorgvoucher", "en": "Care voucher"},
             "text": "Het is <b>700</b>.\\nNiet 750.", "replyTo": "lezer@example.org",
             "at": "2026-11-20T10:00:00Z"}
            """));
    return StubServer.Answer.ok(list);
  }

  StubServer.Answer answer(StubServer.Request request) {
    asked = request.content();
    JsonNode facts = request.body().path("facts");
    if (facts.path("person.yearOfBirth").isString()) {
      return wrong("$.facts.person.yearOfBirth", "Hier hoort een geheel getal.");
    }
    return StubServer.Answer.ok(
        StubServer.JSON.readTree(
            """
            {"asOf": "2026-11-22", "answers": [{"version": "1", "verdict": "ENDED"},
             {"version": "2026", %s}]}
            """
                .formatted(verdict(facts.path("work.cao").asString("")))));
  }

  private static String verdict(String cao) {
    return switch (cao) {
      case "cao-vvt" ->
          """
          "verdict": "NEEDS_TO_KNOW", "conditions": [
            {"truth": "YES", "explanation": {"nl": "Alleen in de zorg.", "en": "Care only."},
             "missing": []},
            {"truth": "UNKNOWN", "missing": ["offer.accreditations"],
             "explanation": {"nl": "Alleen bij CRKBO.", "en": "CRKBO only."}}]
          """;
      case "" ->
          """
          "verdict": "NEEDS_TO_KNOW", "conditions": [
            {"truth": "UNKNOWN", "missing": ["work.cao"],
             "explanation": {"nl": "Alleen in de zorg.", "en": "Care only."}}]
          """;
      default ->
          """
          "verdict": "REFUSED", "reasons": [
            {"id": "care", "text": {"nl": "Alleen in de zorg.", "en": "Care only."}}]
          """;
    };
  }

  private static StubServer.Answer wrong(String field, String sentence) {
    return new StubServer.Answer(
        400,
        StubServer.JSON.readTree(
            """
            {"errors": [{"field": "%s", "code": "wrong", "sentence": {"nl": "%s", "en": "%s"}}]}
            """
                .formatted(field, sentence, sentence)));
  }
}
