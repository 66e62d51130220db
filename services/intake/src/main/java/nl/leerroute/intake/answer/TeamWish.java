package nl.leerroute.intake.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that some people in a role should be able to do.
 *
 * @param skill the address of its concept
 * @param persons who cannot do it yet, or must prove it again
 * @param heldUntil last day on which what they have now still counts; empty: they do not have it
 */
public record TeamWish(
    String skill, Necessity necessity, int persons, Optional<LocalDate> heldUntil) {}
