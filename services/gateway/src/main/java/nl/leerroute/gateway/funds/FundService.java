package nl.leerroute.gateway.funds;

import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/**
 * Something that a fund does for people besides money, such as advice.
 *
 * @param website where one can go for it
 */
public record FundService(Bilingual name, Bilingual text, Optional<String> website) {}
