package nl.leerroute.catalogue.offer;

/** A place by the centre of its four-digit postcode, in degrees (WGS 84). */
public record Place(String name, String pc4, double latitude, double longitude) {}
