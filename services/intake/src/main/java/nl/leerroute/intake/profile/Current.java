package nl.leerroute.intake.profile;

/** A profile as it is stored, with the version of the whole document. */
public record Current(long version, Profile profile) {}
