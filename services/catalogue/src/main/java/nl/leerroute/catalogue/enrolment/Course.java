package nl.leerroute.catalogue.enrolment;

import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.offer.Wording;

/** What a place is asked in, as it was offered on that day. */
public record Course(OfferId offer, Provider provider, Wording title, long priceCents) {}
