/** Letting an adviser look along: for a purpose, for a time, and seen by the person. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.handover;
