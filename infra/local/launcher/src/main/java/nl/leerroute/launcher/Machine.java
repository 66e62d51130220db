package nl.leerroute.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether this machine can run the system now. */
final class Machine {

  private static final Path MEMORY = Path.of("/proc/meminfo");

  static void checkMemory() {
    checkMemory(availableMegabytes());
  }

  static void checkMemory(long available) {
    int needed = Part.megabytesOfAll();
    if (available < needed) {
      throw new Refusal(
          "Leerroute needs %.1f GB of free memory and this machine has %.1f GB."
              .formatted(needed / 1000.0, available / 1000.0));
    }
  }

  private static long availableMegabytes() {
    long megabyte = 1024 * 1024;
    long total =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize()
            / megabyte;
    try (Stream<String> lines = Files.lines(MEMORY)) {
      return lines
          .filter(line -> line.startsWith("MemAvailable:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .map(available -> Math.min(available, total))
          .findFirst()
          .orElse(total);
    } catch (IOException e) {
      return total;
    }
  }

  static void checkPorts(List<Part> parts, int base) {
    for (Part part : parts) {
      checkPort(part, part.port(base));
      if (part == Part.BROKER) {
        checkPort(part, Part.controllerPort(base));
      }
    }
  }

  private static void checkPort(Part part, int port) {
    if (isBusy(port)) {
      throw new Refusal(
          "Port %d, for the %s, is in use by another program: stop that, or choose other ports with --base-port."
              .formatted(port, part.title()));
    }
  }

  private static boolean isBusy(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private Machine() {}
}
