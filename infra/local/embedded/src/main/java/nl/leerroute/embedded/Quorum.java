package nl.leerroute.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brokers that are one cluster, all of them on this machine: each holds a copy of everything, and
 * what most of them have counts.
 *
 * @param cluster its name, the same for all
 * @param node of this one, from 1
 * @param controllerPorts of all, in the order of their nodes
 */
public record Quorum(String cluster, int node, List<Integer> controllerPorts) {

  private static final int ALONE = 1;

  public Quorum {
    controllerPorts = List.copyOf(controllerPorts);
    if (node < 1 || node > controllerPorts.size()) {
      throw new IllegalArgumentException("There is no broker %d of %s".formatted(node, cluster));
    }
  }

  /**
   * @param ports of the controllers, separated by commas
   */
  static Quorum parse(String cluster, String node, String ports) {
    return new Quorum(
        cluster,
        Integer.parseInt(node),
        Arrays.stream(ports.split(",", -1)).map(Integer::valueOf).toList());
  }

  static Quorum alone(String cluster, int controllerPort) {
    return new Quorum(cluster, ALONE, List.of(controllerPort));
  }

  int size() {
    return controllerPorts.size();
  }

  boolean isAlone() {
    return size() == ALONE;
  }

  int controllerPort() {
    return controllerPorts.get(node - 1);
  }

  /** As Kafka wants to know who votes. */
  String voters() {
    return IntStream.rangeClosed(1, size())
        .mapToObj(each -> each + "@127.0.0.1:" + controllerPorts.get(each - 1))
        .collect(Collectors.joining(","));
  }
}
