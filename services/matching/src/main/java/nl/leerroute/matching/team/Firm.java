package nl.leerroute.matching.team;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nl.leerroute.matching.profile.Home;

/**
 * What schemes ask of a firm; whatever it did not answer is empty, and empty never means no.
 *
 * @param sector SBI section or code of the main work
 * @param otherSectors of other work that it does
 * @param deMinimisCents aid received in the past three years
 * @param wageSumCents in a year
 */
public record Firm(
    Optional<String> sector,
    Set<String> otherSectors,
    Optional<String> cao,
    Optional<Boolean> levyPaid,
    OptionalInt persons,
    Optional<Boolean> small,
    Optional<Boolean> sme,
    Optional<Home> seat,
    Optional<Boolean> recognised,
    OptionalLong deMinimisCents,
    OptionalLong wageSumCents) {}
