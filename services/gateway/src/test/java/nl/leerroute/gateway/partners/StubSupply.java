package nl.leerroute.gateway.partners;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the catalogue says of the deliveries of one provider: one record waits for its price. */
public final class StubSupply {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String PROVIDER = "/providers/zorgschool-de-blauwe-terp";
  public static final String RUN = "zorgschool-de-blauwe-terp.file.1";

  private static final String WRONG =
      """
      [{"field": "price.feeCents", "named": "Cursusprijs", "code": "malformed",
        "sentence": {"nl": "Geef een bedrag in euro’s.", "en": "Give an amount in euros."}}]
      """;
  private static final String REMARK =
      """
      [{"field": "provider", "named": "provider", "code": "not-listed",
        "sentence": {"nl": "Je staat niet op de lijst.", "en": "You are not listed."}}]
      """;
  private static final String NO_SHEET =
      """
      {"errors": [{"field": "file", "code": "unreadable",
        "sentence": {"nl": "Bewaar je bestand als Excel of csv.", "en": "Save it as Excel."}}]}
      """;
  private static final String WAITING =
      """
      {"id": "q1", "where": "3", "title": "Frezen", "errors": %s}
      """
          .formatted(WRONG);

  private volatile String sent = "";

  /** The body of the last request that changed something. */
  public String sent() {
    return sent;
  }

  static boolean answers(String path) {
    return path.equals("/listings")
        || path.startsWith("/templates/")
        || path.matches("/providers/[^/]+/(imports|quarantine|offers).*");
  }

  StubServer.Answer answer(StubServer.Request request) {
    if (!request.method().equals("GET")) {
      sent = request.content();
    }
    return switch (request.method() + " " + request.path()) {
      case "GET /templates/offers" -> ok(columns());
      case "GET /listings" ->
          ok(
              """
              [{"offerId": "terp.1", "title": {"nl": "Lassen", "en": "Welding"}, "state": "STALE",
                "advice": {"nl": "Geef een nieuwe startdatum.", "en": "Give a new start date."}}]
              """);
      case "GET " + PROVIDER + "/quarantine" -> ok("[" + WAITING + "]");
      case "GET " + PROVIDER + "/quarantine/q1" ->
          ok(
              """
              {"record": %s, "cells": {"course": {"TITLE": "Frezen", "FORMS": "klas, online",
               "FEE": "n.v.t."}, "starts": [{"id": "s1", "cells": {"START": "01-03-2027"}}]}}
              """
                  .formatted(WAITING));
      case "PUT " + PROVIDER + "/quarantine/q1" ->
          ok(
              request.content().contains("n.v.t.")
                  ? "{\"outcome\": \"QUARANTINED\", \"errors\": " + WRONG + "}"
                  : "{\"outcome\": \"TAKEN\", \"errors\": " + REMARK + "}");
      case "GET " + PROVIDER + "/imports" -> ok("[" + run() + "]");
      case "POST " + PROVIDER + "/imports" ->
          request.content().startsWith("%PDF")
              ? new StubServer.Answer(422, json(NO_SHEET))
              : new StubServer.Answer(202, json(run()));
      case "GET " + PROVIDER + "/imports/" + RUN ->
          ok(
              """
              {"run": %s, "records": [
                {"where": "2", "title": "Lassen", "outcome": "TAKEN", "offerId": "terp.1"},
                {"where": "3", "title": "Frezen", "outcome": "QUARANTINED",
                 "quarantineId": "q1", "errors": %s}]}
              """
                  .formatted(run(), WRONG));
      default -> StubServer.Answer.missing();
    };
  }

  private static String run() {
    return """
    {"run": "%s", "stage": "HELD", "begun": "2026-11-22T10:00:00Z", "ending": 3, "of": 10,
     "counts": {"TAKEN": 1, "QUARANTINED": 1}, "errors": []}
    """
        .formatted(RUN);
  }

  private static String columns() {
    return """
    [{"name": "TITLE", "heading": {"nl": "Naam", "en": "Name"}, "need": "REQUIRED", "words": []},
     {"name": "FORMS", "heading": {"nl": "Vorm", "en": "Form"}, "need": "REQUIRED",
      "words": ["klas", "online"], "several": true},
     {"name": "FEE", "heading": {"nl": "Cursusprijs", "en": "Fee"}, "need": "REQUIRED",
      "words": []},
     {"name": "SUBJECT", "heading": {"nl": "Vak", "en": "Trade"}, "need": "OPTIONAL",
      "words": []},
     {"name": "START", "heading": {"nl": "Startdatum", "en": "Start"}, "need": "EACH_START",
      "words": []}]
    """;
  }

  private static StubServer.Answer ok(String body) {
    return StubServer.Answer.ok(json(body));
  }

  private static JsonNode json(String body) {
    return JSON.readTree(body);
  }
}
