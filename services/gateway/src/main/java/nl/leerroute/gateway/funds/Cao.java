package nl.leerroute.gateway.funds;

/** A collective agreement that schemes know. */
public record Cao(String code, String name, String sector) {}
