package nl.leerroute.gateway.client;

import tools.jackson.databind.JsonNode;

/** What a service answered. */
sealed interface Reply {

  record Good(JsonNode body) implements Reply {}

  /** There is nothing there, or not for this caller. */
  record Missing() implements Reply {}

  /**
   * Understood and not done.
   *
   * @param problem as in RFC 9457
   */
  record Refused(int status, JsonNode problem) implements Reply {}
}
