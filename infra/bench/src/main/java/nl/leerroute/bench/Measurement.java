package nl.leerroute.bench;

/** One mechanism beside its bare peers, on the same servers in the same run. */
interface Measurement {

  /** Adds a row for the mechanism and one for each peer. */
  void measure(Servers servers, Sizes sizes, Table table) throws Exception;
}
