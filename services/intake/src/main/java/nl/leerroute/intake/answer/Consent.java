package nl.leerroute.intake.answer;

/** Whether answers about health and troubles may be kept; without a word they may not. */
public enum Consent {
  GIVEN
}
