package nl.leerroute.matching.route;

/** A set of steps with the way to pay for them. */
record Choice(Draft draft, Preference preference, Measures measures) {}
