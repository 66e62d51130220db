package nl.leerroute.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program of Leerroute as it is run: its jar taken apart, so that its libraries can be mapped and
 * what it loads at a start can be written down before.
 *
 * @param flags of its JVM
 * @param cache what it loads at a start; there after training
 */
record JavaProgram(Path jar, List<String> flags, Path cache) {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final List<String> OF_ALL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  /**
   * @param module where it is built, from the top of the project
   * @param directory in which it is taken apart
   */
  static JavaProgram of(Path module, Path directory, String... flags)
      throws IOException, InterruptedException {
    Path built = built(module);
    String name = module.getFileName().toString();
    Path program = directory.resolve(name);
    if (!Files.exists(program)) {
      List<String> unpacking =
          List.of(
              JAVA,
              "-Djarmode=tools",
              "-jar",
              built.toString(),
              "extract",
              "--destination",
              program.toString());
      once(logged(unpacking, directory.resolve(name + ".log")));
    }
    return new JavaProgram(
        program.resolve(built.getFileName()), all(flags), directory.resolve(name + ".aot"));
  }

  /** As it was built: without Spring in it, it does not take itself apart. */
  static JavaProgram packed(Path module, Path directory, String... flags) throws IOException {
    return new JavaProgram(built(module), all(flags), directory.resolve("none.aot"));
  }

  private static List<String> all(String... flags) {
    return Stream.concat(Stream.of(flags), OF_ALL.stream()).toList();
  }

  private static Path built(Path module) throws IOException {
    try (Stream<Path> files = Files.list(module.resolve("target"))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-app.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Build first: ./run does"));
    }
  }

  /** Starts it once, without the servers it needs, until its parts stand. */
  void train(Map<String, String> settings, Path log) throws IOException, InterruptedException {
    List<String> writing =
        List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh");
    once(process(settings, log, writing, List.of("-jar", jar.toString())));
  }

  ProcessBuilder process(Map<String, String> settings, Path log) {
    return process(settings, log, reading(), List.of("-jar", jar.toString()));
  }

  /** With another class to begin with than its jar names, which is packed. */
  ProcessBuilder process(String mainClass, Map<String, String> settings, Path log) {
    return process(
        settings,
        log,
        List.of("-Dloader.main=" + mainClass),
        List.of(
            "-cp", jar.toString(), "org.springframework.boot.loader.launch.PropertiesLauncher"));
  }

  private List<String> reading() {
    return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
  }

  private ProcessBuilder process(
      Map<String, String> settings, Path log, List<String> options, List<String> program) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(flags);
    command.addAll(options);
    command.addAll(program);
    ProcessBuilder process = logged(command, log);
    process.environment().putAll(settings);
    // Otherwise every thread may keep an arena of native memory to itself.
    process.environment().put("MALLOC_ARENA_MAX", "2");
    return process;
  }

  private static ProcessBuilder logged(List<String> command, Path log) {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }

  private static void once(ProcessBuilder process) throws IOException, InterruptedException {
    process.start().waitFor();
  }
}
