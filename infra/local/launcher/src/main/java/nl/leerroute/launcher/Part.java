package nl.leerroute.launcher;

import java.util.Arrays;
import java.util.Locale;

/** A process of the system, in the order in which they are started. */
enum Part {
  /** It answers a query with all of its documents in memory: all of ESCO takes most of this. */
  DATABASE(11, 448),
  BROKER(10, 256),
  IDENTITY(1, 96),
  INTAKE(2, 112),
  CATALOGUE(3, 320),
  FUNDING(4, 128),
  MATCHING(5, 192),
  INSIGHTS(6, 112),
  GATEWAY(0, 144);

  private static final int MEGABYTES_BESIDE_A_HEAP = 125;

  private final int portFromBase;
  private final int heapMegabytes;

  Part(int portFromBase, int heapMegabytes) {
    this.portFromBase = portFromBase;
    this.heapMegabytes = heapMegabytes;
  }

  int port(int base) {
    return base + portFromBase;
  }

  /** The second port of the broker: it is its own controller. */
  static int controllerPort(int base) {
    return base + 12;
  }

  int heapMegabytes() {
    return heapMegabytes;
  }

  /** Servers that the others connect to. */
  boolean isServer() {
    return this == DATABASE || this == BROKER;
  }

  /** Parts that stand on the servers. */
  boolean isService() {
    return !isServer() && this != IDENTITY;
  }

  /** How much compiling it is worth: thorough compiling of all parts takes half of a start. */
  Compiling compiling() {
    return switch (this) {
      case MATCHING -> Compiling.THOROUGH;
      case DATABASE, BROKER, CATALOGUE, FUNDING -> Compiling.THOROUGH_LATER;
      case IDENTITY, INTAKE, INSIGHTS, GATEWAY -> Compiling.QUICK;
    };
  }

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What all processes together need at most. */
  static int megabytesOfAll() {
    return Arrays.stream(values())
        .mapToInt(part -> part.heapMegabytes + MEGABYTES_BESIDE_A_HEAP)
        .sum();
  }
}
