package nl.leerroute.contracts;

import tools.jackson.databind.JsonNode;

/**
 * One version of a scheme. Of the versions that are valid on a day only the highest one holds.
 *
 * @param rule the whole rule in the JSON form of {@code services/schemes}. Read strictly: a node
 *     that a reader does not know means that the scheme is not computed there, never that it pays.
 */
public record SchemePublished(String schemeId, String version, JsonNode rule) {}
