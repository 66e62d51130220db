/** Intake: who a person is and wants to become. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake;
