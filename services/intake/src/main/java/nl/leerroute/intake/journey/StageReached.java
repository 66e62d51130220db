package nl.leerroute.intake.journey;

import java.time.Instant;

/** Somebody reached a stage. */
public record StageReached(FlowId flow, Stage stage, Instant at, Classes classes, Detail detail) {}
