package nl.leerroute.matching.profile;

/** Whether somebody is among the people for whom an offer was made; the surer the later. */
public enum Belonging {
  NO,
  PERHAPS,
  YES
}
