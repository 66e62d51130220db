package nl.leerroute.insights.funnel;

import java.time.Instant;

/** Somebody, known only by a random flow id, reached a stage. */
public record StageFact(String flow, Stage stage, Instant at, Area area, Traits traits) {}
