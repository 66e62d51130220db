package nl.leerroute.intake.handover;

import java.time.Instant;

/** That somebody saw something, for the person to read. */
public record Sighting(Instant at, String by, Purpose what) {}
