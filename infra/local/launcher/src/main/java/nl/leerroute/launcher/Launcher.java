package nl.leerroute.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Starts the whole system on this machine, and stays until it is told to stop. */
public final class Launcher {

  private static final int REFUSED = 2;
  private static final Duration TIME_FOR_THE_FIRST_PAGES = Duration.ofSeconds(20);

  private final Path project;
  private final Options options;
  private final DataDirectory data;
  private final Screen screen;

  private Launcher(Path project, Options options, Screen screen) {
    this.project = project;
    this.options = options;
    this.data = new DataDirectory(options.data());
    this.screen = screen;
  }

  public static void main(String[] arguments) {
    Screen screen = new Screen(System.out);
    try {
      Path project = Path.of("").toAbsolutePath();
      new Launcher(project, Options.parse(List.of(arguments)), screen).run();
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(REFUSED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() throws InterruptedException {
    List<Part> parts = options.parts();
    Optional<OfficialTaxonomy> taxonomy = OfficialTaxonomy.in(System.getenv());
    data.occupy();
    Machine.checkPorts(parts, options.basePort());
    Machine.checkMemory();
    if (options.fresh()) {
      data.empty();
    }
    Settings settings = new Settings(project, data, options.basePort());
    Programs programs = new Programs(project, data.programs());
    Guard guard = new Guard();
    Running running =
        new Running(
            part ->
                new Launch(
                    Jvm.command(part, programs.of(part)),
                    settings.environment(part),
                    data.log(part)),
            guard,
            new Health(settings),
            screen);
    Training training = new Training(programs, settings, data, guard);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  running.letGo();
                  training.close();
                  stop(running);
                  guard.close();
                }));
    start(parts, running);
    loadDemoRegion(parts, settings);
    taxonomy.ifPresent(esco -> screen.say(esco.announcement(settings.url(Part.GATEWAY))));
    screen.say(Welcome.text(settings, screen.seconds(), data));
    if (options.training()) {
      Thread.sleep(TIME_FOR_THE_FIRST_PAGES);
      train(training, parts);
    }
    Thread.currentThread().join();
  }

  private void train(Training training, List<Part> parts) throws InterruptedException {
    try {
      training.train(parts);
    } catch (IOException e) {
      screen.say("The next start will not be faster: " + e.getMessage());
    }
  }

  private static void start(List<Part> parts, Running running) throws InterruptedException {
    List<Part> servers = parts.stream().filter(Part::isServer).toList();
    List<Part> services = parts.stream().filter(Part::isService).toList();
    // Signing in stands on nothing else, so it starts while the broker does.
    parts.stream().filter(part -> !part.isService()).forEach(running::start);
    running.await(servers);
    services.forEach(running::start);
    running.await(parts.stream().filter(part -> !part.isServer()).toList());
  }

  private void loadDemoRegion(List<Part> parts, Settings settings) throws InterruptedException {
    if (!parts.containsAll(List.of(Part.IDENTITY, Part.CATALOGUE, Part.FUNDING))) {
      return;
    }
    try {
      String identity = settings.url(Part.IDENTITY);
      String secret = settings.secrets().operator();
      DemoRegion region =
          new DemoRegion(
              project.resolve("infra/local/demo"),
              new Dates(LocalDate.now(Dates.AMSTERDAM)),
              Rest.asOperator(identity, secret),
              () -> Rest.asExampleFund(identity, secret),
              settings::url,
              screen);
      screen.done(region.load() ? "demo region" : "demo region, without the files named above");
    } catch (IOException e) {
      screen.say("The demo region was not loaded: " + e.getMessage());
    }
  }

  private void stop(Running running) {
    screen.say("Stopping ...");
    running.close();
    screen.say("Stopped. The data is in " + data.root() + ".");
  }
}
