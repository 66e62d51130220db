/** What others are told of somebody's hurdles: limits and likings, never why. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.limit;
