package nl.leerroute.intake.answer;

/** What weighs on somebody besides learning; never without consent. */
public enum Trouble {
  DEBTS,
  HOUSING,
  AT_HOME
}
