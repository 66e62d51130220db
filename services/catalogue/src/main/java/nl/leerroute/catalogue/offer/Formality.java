package nl.leerroute.catalogue.offer;

/** Formal leads to a recognised diploma, non-formal is organised learning, informal is neither. */
public enum Formality {
  FORMAL,
  NON_FORMAL,
  INFORMAL
}
