package nl.leerroute.gateway.concepts;

import nl.leerroute.gateway.language.Bilingual;

/** An occupation or a skill by its name. */
public record Concept(String uri, Bilingual label) {}
