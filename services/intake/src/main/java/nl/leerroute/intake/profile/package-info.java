/** One person's profile from the first answer to its erasure, and what others are told of it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.profile;
