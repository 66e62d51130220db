package nl.leerroute.schemes.rule;

import java.util.Optional;
import nl.leerroute.schemes.Wording;

/** A condition that only people can judge, listed as such. */
public record HumanCheck(String id, Wording explanation, Optional<String> article) {}
