package nl.leerroute.matching.offer;

/** Whether value added tax is in the price. */
public enum Vat {
  EXEMPT,
  INCLUDED_21
}
