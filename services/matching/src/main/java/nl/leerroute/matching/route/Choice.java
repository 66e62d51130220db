package nl.leerroute.matching.route;

/** A set of candidates with their days. */
record Choice(Timetable timetable, Bundle bundle, Measures measures) {}
