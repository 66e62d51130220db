package nl.leerroute.gateway.enrolments;

/**
 * What a provider says to somebody who asked for a place.
 *
 * @param kind CONFIRM, OFFER_OTHER_DATE or REFUSE
 * @param offeringId the other date, where it is a dated run; empty otherwise
 * @param start the other date, where one begins at any time; empty otherwise
 * @param reason why not; empty unless it is refused
 */
public record ProviderAnswer(String kind, String offeringId, String start, String reason) {}
