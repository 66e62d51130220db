package nl.leerroute.bench;

/** Measures all of Leerroute as people start it, in processes of its own, and prints a table. */
interface SystemMeasurement {

  void measure(Sizes sizes) throws Exception;
}
