package nl.leerroute.catalogue.offer;

/** The trade that an offer is about. */
public enum Subject {
  CARE,
  CHILDCARE,
  TECHNOLOGY,
  ENERGY,
  CONSTRUCTION,
  ICT,
  LOGISTICS,
  EDUCATION,
  GREEN,
  BASIC_SKILLS,
  OTHER
}
