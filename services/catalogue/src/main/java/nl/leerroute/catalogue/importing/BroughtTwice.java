package nl.leerroute.catalogue.importing;

import nl.leerroute.catalogue.offer.OfferId;

/**
 * An offer that a run brought while another source brought the same course: the run that ends last
 * finds out, and the other one's stays.
 *
 * @param own the offer that goes
 * @param row says of which offer the record is a double
 */
record BroughtTwice(OfferId own, RecordOutcome row) {}
