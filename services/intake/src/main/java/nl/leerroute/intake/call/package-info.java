/** Being called by an adviser: who asked for it, and what came of it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.call;
