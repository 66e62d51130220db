package nl.leerroute.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the JVM of a part is called. */
final class Jvm {

  /** Stays up when the terminal says Ctrl-C to all: the launcher stops parts in their order. */
  private static final List<String> DEAF_TO_THE_TERMINAL =
      List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "leerroute");

  static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static List<String> command(Part part, Program program) {
    Path cache = program.cache(part);
    List<String> options =
        Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.<String>of();
    return command(part, program, options);
  }

  static List<String> command(Part part, Program program, List<String> options) {
    List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
    command.add(executable());
    command.addAll(sized(part));
    command.addAll(options);
    command.addAll(
        program
            .mainClass()
            .map(main -> List.of("-cp", program.jar().toString(), main))
            .orElseGet(() -> List.of("-jar", program.jar().toString())));
    return List.copyOf(command);
  }

  private static List<String> sized(Part part) {
    List<String> flags = new ArrayList<>();
    flags.add("-Xmx" + part.heapMegabytes() + "m");
    flags.add("-XX:MaxDirectMemorySize=64m");
    flags.add("-XX:MaxMetaspaceSize=160m");
    flags.add("-XX:ReservedCodeCacheSize=96m");
    // What compiling took for a moment, up to 80 MB, would otherwise never be given back.
    flags.add("-XX:TrimNativeHeapInterval=5000");
    flags.add("-XX:+UseSerialGC");
    flags.add("-XX:+UseCompactObjectHeaders");
    flags.add("-XX:+ExitOnOutOfMemoryError");
    flags.add("--enable-native-access=ALL-UNNAMED");
    flags.add("--sun-misc-unsafe-memory-access=allow");
    if (part == Part.DATABASE) {
      // It keeps little and reads and writes a lot: what is new should die young.
      flags.add("-XX:NewRatio=1");
    }
    flags.addAll(part.compiling().flags());
    return flags;
  }

  private Jvm() {}
}
