package nl.leerroute.catalogue.offer;

/** Who gives the course. */
public record Provider(String id, String name) {}
