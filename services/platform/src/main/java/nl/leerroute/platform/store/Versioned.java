package nl.leerroute.platform.store;

/** A state as it was read, with the version that a guarded write or a reader compares. */
public record Versioned<S>(String id, long version, S state) {}
