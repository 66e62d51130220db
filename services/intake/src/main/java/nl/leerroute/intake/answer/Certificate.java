package nl.leerroute.intake.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate that a person holds. It stays here: nobody who plans routes is told.
 *
 * @param until last day on which it holds; empty: not known
 */
public record Certificate(CertificateKind kind, Optional<LocalDate> until) {}
