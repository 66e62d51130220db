package nl.leerroute.matching.offer;

/** Who teaches. */
public record Provider(String id, String name) {}
