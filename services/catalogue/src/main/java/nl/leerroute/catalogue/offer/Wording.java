package nl.leerroute.catalogue.offer;

/** What an offer says in Dutch and in English. */
public record Wording(String nl, String en) {}
