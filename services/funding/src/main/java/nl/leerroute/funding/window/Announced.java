package nl.leerroute.funding.window;

/** A window with the status that the world was told. */
public record Announced(Window window, Status status) {}
