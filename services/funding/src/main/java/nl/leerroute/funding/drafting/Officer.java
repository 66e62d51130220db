package nl.leerroute.funding.drafting;

/** Somebody who writes schemes for one organisation. */
public record Officer(String account, String organisation) {}
