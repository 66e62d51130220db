/**
 * Offers come in from sources, page by page: every record gets its outcome, what is wrong waits in
 * quarantine, and what a source no longer has ends.
 */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.importing;
