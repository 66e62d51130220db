package nl.leerroute.catalogue.offer;

/** Whether value added tax is in the price. */
public enum Vat {
  EXEMPT,
  INCLUDED_21
}
