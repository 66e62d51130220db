package nl.leerroute.matching.route;

/** A set of candidates with their days and with the way to pay for them. */
record Choice(Draft draft, Bundle bundle, Preference preference, Measures measures) {}
