package nl.leerroute.funding.applying;

import nl.leerroute.funding.application.Stage;

/** What came of something that was asked about an application. */
public sealed interface Handled {

  /** The log has it. */
  record Taken() implements Handled {}

  record NotFound() implements Handled {}

  /** Not at this stage of the application. */
  record NotNow(Stage stage) implements Handled {}
}
