package nl.leerroute.catalogue.incoming;

/** One sentence that a person can read, in the two languages spoken here. */
public record Sentence(String nl, String en) {}
