package nl.leerroute.deploy;

/** Where every service tells how it is; opened to everybody by the platform. */
final class Health {

  static final String READINESS = "/actuator/health/readiness";
  static final String LIVENESS = "/actuator/health/liveness";

  private Health() {}
}
