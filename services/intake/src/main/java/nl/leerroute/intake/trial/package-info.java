/** Trying out other answers without losing the own ones. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.trial;
