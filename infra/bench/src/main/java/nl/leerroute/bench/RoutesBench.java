package nl.leerroute.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.util.FileSystemUtils;

/**
 * How long people wait for their routes: from sending the answers to the page that has them, over
 * every service and the broker.
 */
final class RoutesBench {

  private static final int PROFILES = 200;

  /** Not counted: what the virtual machines compile meanwhile is not what people wait for. */
  private static final int BEFORE = 20;

  private static final List<List<String>> PLANS =
      List.of(
          List.of("verpleeghulp", "verpleegkundige", "Q"),
          List.of("heftruck", "vrachtwagenchauffeur", "H"),
          List.of("magazijn", "lasser", "H"),
          List.of("verpleeghulp", "magazijn", "Q"));
  private static final List<String> POSTCODES = List.of("7811", "9711", "8911", "9401");
  private static final List<String> HOURS = List.of("4", "8", "12", "16");

  private final LocalSystem system;
  private final Rows table =
      new Rows(
          "Routes: from \"send my answers\" to routes on the page, " + PROFILES + " profiles",
          "people at once",
          "median",
          "p99",
          "max");

  private RoutesBench(LocalSystem system) {
    this.system = system;
  }

  static void run() throws Exception {
    Path data = Files.createTempDirectory("leerroute-routes");
    try (LocalSystem system = LocalSystem.start(data, "--fresh", "--no-training")) {
      system.usableAfter();
      new RoutesBench(system).measure();
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private void measure() throws InterruptedException, ExecutionException {
    visit(BEFORE, 2);
    for (int atOnce : List.of(1, 8)) {
      Waits waits = visit(PROFILES, atOnce);
      table.row(atOnce, waits.median(), waits.p99(), waits.max());
    }
    System.out.println("\n" + table);
  }

  private Waits visit(int people, int atOnce) throws InterruptedException, ExecutionException {
    Waits waits = new Waits();
    try (ExecutorService visitors = Executors.newFixedThreadPool(atOnce)) {
      List<Future<?>> visits = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        int person = i;
        visits.add(visitors.submit(() -> visit(person, waits)));
      }
      for (Future<?> visit : visits) {
        visit.get();
      }
    }
    return waits;
  }

  private void visit(int person, Waits waits) {
    try (Visitor visitor = new Visitor(system.address())) {
      answerAll(visitor, person);
      waits.add(visitor.routes());
    }
  }

  /** All questions, as one of many different people. */
  static void answerAll(Visitor visitor, int person) {
    List<String> plan = pick(PLANS, person);
    visitor.answerOccupation("/mijn/werk", "work", plan.get(0));
    visitor.tickSkills();
    visitor.answerOccupation("/mijn/doel", "goal", plan.get(1));
    visitor.answer("status", "EMPLOYEE");
    visitor.answer("sector", plan.get(2));
    visitor.answer("employerSize", "FROM_50_TO_249");
    visitor.answer("education", "MBO_2");
    visitor.answer("yearOfBirth", Integer.toString(1965 + person % 40));
    visitor.answer("postcode", pick(POSTCODES, person / PLANS.size()));
    visitor.answer("hoursPerWeek", pick(HOURS, person / POSTCODES.size()));
  }

  private static <T> T pick(List<T> choices, int number) {
    return choices.get(number % choices.size());
  }
}
