package nl.leerroute.intake.call;

/** What somebody wants to talk about; nothing delicate can be ticked. */
public enum Subject {
  LEARNING,
  MONEY,
  OTHER_WORK,
  FILLING_IN,
  SOMETHING_ELSE
}
