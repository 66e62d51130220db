package nl.leerroute.launcher;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** A row of ports that nobody uses. */
final class FreePorts {

  static int base() {
    while (true) {
      int base = ThreadLocalRandom.current().nextInt(12_000, 30_000);
      try {
        Machine.checkPorts(List.of(Part.values()), base);
        return base;
      } catch (Refusal busy) {
        // Look elsewhere.
      }
    }
  }

  private FreePorts() {}
}
