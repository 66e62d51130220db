package nl.leerroute.funding.service;

import java.util.Optional;
import nl.leerroute.schemes.Wording;

/**
 * Something that a fund does for people besides money, such as advice.
 *
 * @param website where one can go for it
 */
public record FundService(Wording name, Wording text, Optional<String> website) {}
