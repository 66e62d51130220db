package nl.leerroute.matching.offer;

/** Formal leads to a legally recognised diploma; informal has no curriculum. */
public enum Formality {
  FORMAL,
  NON_FORMAL,
  INFORMAL
}
