package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.e2e.RunningSystem.Part;
import org.junit.jupiter.api.Test;

/**
 * P6 over the whole system: of whoever has everything erased, nothing is left anywhere.
 *
 * <p>The times within which that holds are seconds here and days elsewhere; they are settings of
 * the topics, the same ones. What a fund has to keep of a decision about money names nobody: its
 * application and a keyed hash are not searched for, everything that was told in it is.
 */
class ErasureIT {

  private static final int BASE_PORT = 19_280;

  /** Two seconds instead of a day: closing, cleaning, and cleaning once more. */
  private static final Map<String, String> SOON =
      Map.of(
          "LEERROUTE_KAFKA_COMPACTIONLAG", "2s",
          "LEERROUTE_KAFKA_TOMBSTONESSTAY", "4s",
          "LEERROUTE_KAFKA_PARKEDATMOST", "20s",
          // Nobody takes letters there: an address is kept, and what goes wrong is logged.
          "LEERROUTE_MAIL_HOST", "127.0.0.1",
          "LEERROUTE_MAIL_PORT", "9");

  /** Outboxes are looked through every minute; a file leaves the disk within another. */
  private static final Duration BOUND = Duration.ofMinutes(4);

  @Test
  void ofWhoErasesEverythingNothingIsLeftInAnyCollectionTopicLogOrFile() throws Exception {
    try (RunningSystem system = RunningSystem.start("erasure", BASE_PORT, SOON)) {
      Leaver leaver = new Leaver(system);
      LeavingFirm firm = new LeavingFirm(system);
      assertThat(Traces.inDatabasesAndTopics(system, both(leaver, firm)))
          .as("before there is anybody")
          .isEmpty();

      leaver.tellsEverything();
      firm.tellsEverything();
      firm.showsItselfToAProvider();
      withdrawsConsent(system, leaver, firm);
      leaver.joins(firm);
      // Last, because what is parked goes by itself within seconds here.
      leaver.isMisread();

      assertThat(places(Traces.inDatabasesAndTopics(system, both(leaver, firm))))
          .as("the search finds what is there")
          .contains(
              "intake.profiles",
              "intake.calls",
              "intake.trials",
              "intake.reminders",
              "matching.profiles",
              "gateway.accounts",
              "gateway.sessions",
              "catalogue.enrolments",
              "funding.dossiers",
              "topic intake.profiles",
              "topic matching.routes",
              "topic catalogue.enrolments",
              "topic intake.profiles.matching.parked",
              "intake.employers",
              "intake.members",
              "intake.invitations",
              "intake.scans",
              "matching.employers",
              "gateway.plans",
              "catalogue.joins",
              "catalogue.proposals",
              "topic intake.employers",
              "topic matching.plans");
      Set<String> told = Traces.inFiles(system, both(leaver, firm));
      assertThat(told).anyMatch(place -> place.startsWith("file database"));
      assertThat(told).anyMatch(place -> place.startsWith("file broker"));
      assertThat(told).as("logs").noneMatch(place -> place.startsWith("file logs"));

      leaver.erases();
      firm.erases();

      await("all collections and topics")
          .atMost(BOUND)
          .pollInterval(Duration.ofSeconds(5))
          .untilAsserted(
              () -> assertThat(Traces.inDatabasesAndTopics(system, both(leaver, firm))).isEmpty());
      closeTheStore(system);
      await("all files")
          .atMost(BOUND)
          .pollInterval(Duration.ofSeconds(5))
          .untilAsserted(() -> assertThat(Traces.inFiles(system, both(leaver, firm))).isEmpty());
      assertThat(Traces.inDatabasesAndTopics(system, both(leaver, firm)))
          .as("after all have started again")
          .isEmpty();
      assertThat(Traces.inFiles(system, both(leaver, firm))).as("nothing came back").isEmpty();
    }
  }

  /** Nobody's name is on a topic or in a plan; who leaves a team is gone from the rest at once. */
  private static void withdrawsConsent(RunningSystem system, Leaver leaver, LeavingFirm firm)
      throws Exception {
    String member = leaver.joins(firm);
    assertThat(firm.people().toString()).contains(firm.employeesName());
    assertThat(places(Traces.inDatabasesAndTopics(system, firm.employee())))
        .containsExactly("intake.members");

    leaver.leaves(member);

    assertThat(firm.people()).isEmpty();
    assertThat(Traces.inDatabasesAndTopics(system, firm.employee()))
        .as("of who left the team")
        .isEmpty();
  }

  private static List<Canary> both(Leaver leaver, LeavingFirm firm) {
    return Stream.concat(leaver.canaries().stream(), firm.canaries().stream()).toList();
  }

  /** The file of the embedded database loses what was freed in it when it is closed. */
  private static void closeTheStore(RunningSystem system) {
    long stopped = system.process(Part.DATABASE).pid();
    system.stop(Part.DATABASE);
    await("the database is back")
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .until(
            () ->
                system.process(Part.DATABASE).pid() != stopped
                    && system.isUp(Part.DATABASE)
                    && system.isUp(Part.INTAKE));
  }

  private static Set<String> places(Set<String> found) {
    return found.stream()
        .map(trace -> trace.substring(0, trace.lastIndexOf(": ")))
        .collect(Collectors.toSet());
  }
}
