package nl.leerroute.gateway.outage;

/** A service or server that pages are made with. */
public enum Partner {
  INTAKE,
  CATALOGUE,
  FUNDING,
  INSIGHTS,
  IDENTITY,
  /** The database of this service. */
  STORE
}
