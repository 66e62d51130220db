package nl.leerroute.intake.employer;

/** What others hear of a firm. */
public sealed interface Telling {

  record Told(Employer employer) implements Telling {}

  record Erased(EmployerId id) implements Telling {}
}
