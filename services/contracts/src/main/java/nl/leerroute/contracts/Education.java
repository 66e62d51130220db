package nl.leerroute.contracts;

/** Highest diploma, in the Dutch levels that schemes and offers ask for, lowest first. */
public enum Education {
  NONE,
  PRIMARY,
  /** vmbo, mavo, lbo. */
  LOWER_SECONDARY,
  MBO_1,
  MBO_2,
  MBO_3,
  MBO_4,
  /** havo or vwo. */
  UPPER_SECONDARY,
  /** Associate degree. */
  AD,
  HBO_BACHELOR,
  /** University bachelor's, master's or doctor's degree. */
  ACADEMIC
}
