package nl.leerroute.e2e;

/** The one system that all browser tests share; stopped when the tests end. */
final class Systems {

  private static final int BASE_PORT = 19_080;

  private static final class Shared {
    private static final RunningSystem SYSTEM = start();

    private static RunningSystem start() {
      RunningSystem system = RunningSystem.start("system", BASE_PORT);
      Runtime.getRuntime().addShutdownHook(new Thread(system::close));
      return system;
    }
  }

  static RunningSystem shared() {
    return Shared.SYSTEM;
  }

  private Systems() {}
}
