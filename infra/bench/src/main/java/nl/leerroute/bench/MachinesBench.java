package nl.leerroute.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.springframework.util.FileSystemUtils;

/**
 * What people notice, and what is lost, while each process of a region is killed in turn, and while
 * all are started anew one by one as another release comes.
 */
final class MachinesBench {

  private static final Duration BEFORE = Duration.ofSeconds(3);
  private static final Duration AFTER = Duration.ofSeconds(5);
  private static final Duration WARMING = Duration.ofSeconds(45);

  /** As long as Kubernetes waits until nobody sends requests any more. */
  private static final Duration LET_GO = Duration.ofSeconds(5);

  private static final Duration END = Duration.ofSeconds(45);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration BACK = Duration.ofMinutes(4);

  private final Machines machines;
  private final MachineLoad load;
  private final MachineWatch watch;
  private final Map<String, Integer> failures = new TreeMap<>();
  private final Rows table =
      new Rows(
          "Each process in turn, under load; seconds",
          "what",
          "gone",
          "pages",
          "failed",
          "again",
          "pause",
          "commands",
          "failed",
          "pause",
          "lost",
          "no routes",
          "twice",
          "went down",
          "cents over");

  private MachinesBench(Machines machines, MachineLoad load, MachineWatch watch) {
    this.machines = machines;
    this.load = load;
    this.watch = watch;
  }

  static void run() throws Exception {
    Path directory = Machines.temporary();
    try (Machines machines = Machines.start(directory);
        MachineWatch watch = MachineWatch.on(machines.database());
        MachineLoad load = MachineLoad.on(machines)) {
      System.out.println("All processes are up; their logs are in " + directory);
      new MachinesBench(machines, load, watch).measure();
    } finally {
      if (!Boolean.getBoolean("leerroute.keep")) {
        FileSystemUtils.deleteRecursively(directory);
      }
    }
  }

  private void measure() throws Exception {
    Thread.sleep(WARMING);
    forget();
    row("nothing", AFTER);
    for (Instance broker : machines.brokers()) {
      kill(broker);
    }
    for (String service : Machines.SERVICES) {
      for (Instance each : machines.of(service)) {
        kill(each);
      }
    }
    for (String service : Machines.SERVICES) {
      for (Instance each : machines.of(service)) {
        roll(each);
      }
    }
    for (Instance broker : machines.brokers()) {
      roll(broker);
    }
    System.out.println("\n" + table);
    failures.forEach((what, how) -> System.out.println(what + ": " + how));
  }

  private void kill(Instance instance) throws Exception {
    Thread.sleep(BEFORE);
    long gone = System.nanoTime();
    instance.kill();
    instance.startAgain();
    awaitBack(instance);
    row("kill -9 " + instance, Duration.ofNanos(System.nanoTime() - gone));
  }

  private void roll(Instance instance) throws Exception {
    Thread.sleep(BEFORE);
    long gone = System.nanoTime();
    instance.letGo();
    Thread.sleep(LET_GO);
    instance.end(END);
    instance.startAgain();
    awaitBack(instance);
    row("roll " + instance, Duration.ofNanos(System.nanoTime() - gone));
  }

  private void awaitBack(Instance instance) {
    Waiting.until(instance::isReady, BETWEEN_LOOKS, BACK);
    Waiting.until(this::everythingIsCopied, BETWEEN_LOOKS, BACK);
  }

  /** Until then one broker less would be one too few. */
  private boolean everythingIsCopied() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", Machines.brokerAddresses()))) {
      Set<String> names = admin.listTopics().names().get();
      return admin.describeTopics(names).allTopicNames().get().values().stream()
          .map(TopicDescription::partitions)
          .flatMap(java.util.List::stream)
          .allMatch(partition -> partition.isr().size() == partition.replicas().size());
    } catch (ExecutionException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void row(String what, Duration gone) throws InterruptedException {
    Thread.sleep(AFTER);
    Traffic.Seen pages = load.pages().seen();
    Traffic.Seen commands = load.commands().seen();
    int lost = watch.lost(load.profiles(), load.applications());
    Object[] cells = {
      what,
      seconds(gone),
      pages.answered(),
      pages.failures(),
      pages.again(),
      seconds(pages.pause()),
      commands.answered(),
      commands.failures(),
      seconds(commands.pause()),
      lost,
      load.withoutRoutes(),
      watch.twice(),
      watch.wentDown(),
      watch.centsOver()
    };
    table.row(cells);
    System.out.println(java.util.Arrays.toString(cells) + " " + pages.failed() + commands.failed());
    pages.failed().forEach((how, often) -> failures.merge("pages " + how, often, Integer::sum));
    commands
        .failed()
        .forEach((how, often) -> failures.merge("commands " + how, often, Integer::sum));
    forget();
  }

  /** What happened while it was looked at belongs to nothing. */
  private void forget() {
    load.pages().seen();
    load.commands().seen();
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
  }
}
