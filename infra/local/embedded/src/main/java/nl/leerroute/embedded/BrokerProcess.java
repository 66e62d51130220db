package nl.leerroute.embedded;

import java.util.Optional;

/**
 * The broker as a process: {@code LEERROUTE_BROKER_DIRECTORY}, {@code LEERROUTE_BROKER_PORT} and,
 * for a stated one, {@code LEERROUTE_BROKER_CONTROLLERPORT}.
 *
 * <p>As one of several: {@code LEERROUTE_BROKER_CLUSTER} (a name that all have), {@code
 * LEERROUTE_BROKER_NODE} (from 1) and {@code LEERROUTE_BROKER_CONTROLLERPORTS} (of all, in the
 * order of their nodes, separated by commas).
 */
public final class BrokerProcess {

  public static void main(String[] arguments) {
    ServerProcess process = new ServerProcess("broker");
    int controllerPort = process.optional("controllerport").map(Integer::parseInt).orElse(0);
    Optional<Quorum> quorum =
        process
            .optional("cluster")
            .map(
                cluster ->
                    Quorum.parse(
                        cluster,
                        process.optional("node").orElse(""),
                        process.optional("controllerports").orElse("")));
    process.start(
        (directory, port) ->
            quorum
                .map(several -> EmbeddedBroker.start(directory, port, several))
                .orElseGet(() -> EmbeddedBroker.start(directory, port, controllerPort)));
  }

  private BrokerProcess() {}
}
