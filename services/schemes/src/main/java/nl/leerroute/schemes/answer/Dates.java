package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when what must be done, on legal days, ends included.
 *
 * @param applyFrom first day on which one can apply
 * @param applyUntil last day to apply; absent: no last day known
 * @param claimUntil last day to hand in invoice or proof; absent: not stated
 * @param window the window to apply in, for schemes with windows
 */
public record Dates(
    LocalDate applyFrom,
    Optional<LocalDate> applyUntil,
    Optional<LocalDate> claimUntil,
    Optional<String> window) {}
