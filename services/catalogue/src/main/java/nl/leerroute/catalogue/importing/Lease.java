package nl.leerroute.catalogue.importing;

import java.time.Instant;

/** An instance holds a run for a while, so that no other works on it meanwhile. */
record Lease(String holder, Instant now, Instant until) {}
