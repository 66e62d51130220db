package nl.leerroute.matching.route;

/** A set of candidates with their days. */
record Choice(Draft draft, Bundle bundle, Measures measures) {}
