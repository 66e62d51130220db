package nl.leerroute.embedded;

/**
 * The broker as a process: {@code LEERROUTE_BROKER_DIRECTORY}, {@code LEERROUTE_BROKER_PORT} and,
 * for a stated one, {@code LEERROUTE_BROKER_CONTROLLERPORT}.
 */
public final class BrokerProcess {

  public static void main(String[] arguments) {
    ServerProcess process = new ServerProcess("broker");
    int controllerPort = process.optional("controllerport").map(Integer::parseInt).orElse(0);
    process.start((directory, port) -> EmbeddedBroker.start(directory, port, controllerPort));
  }

  private BrokerProcess() {}
}
