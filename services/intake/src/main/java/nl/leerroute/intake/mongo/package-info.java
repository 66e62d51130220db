/** Profiles in the database. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.mongo;
