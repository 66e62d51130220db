/** How far somebody came, told in coarse classes and without saying who. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.journey;
