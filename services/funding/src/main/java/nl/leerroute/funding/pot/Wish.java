package nl.leerroute.funding.pot;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.funding.ledger.Division;

/**
 * What an officer wants a pot to be.
 *
 * @param objectionsTo where a letter goes to of who objects; absent: as it was
 * @param windows that it feeds, each with the most it may take of the pot
 */
public record Wish(
    String id,
    Division division,
    long ceilingCents,
    NavigableMap<String, OptionalLong> windows,
    OptionalLong employerQuotaCents,
    boolean deMinimis,
    Duration reserveFor,
    Duration claimWithin,
    Duration objectWithin,
    Optional<Instant> waitingEnds,
    Optional<String> objectionsTo) {}
