package nl.leerroute.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.ProfilePublished.WorkStatus;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.outbox.PendingFact;

/** The facts that everything here sends, receives and stores. */
final class Facts {

  private static final Instant TIME = Instant.parse("2026-03-02T10:00:00Z");
  private static final JourneyAdvanced.Classes CLASSES =
      new JourneyAdvanced.Classes(
          "Emmen",
          "Drenthe",
          "AM03",
          WorkStatus.EMPLOYEE,
          JourneyAdvanced.EducationBand.MIDDLE,
          "45-54",
          "Q",
          Set.of());

  private Facts() {}

  static String key(int number) {
    return "flow-" + number;
  }

  static JourneyAdvanced fact(int number) {
    return JourneyAdvanced.reached(key(number), JourneyAdvanced.Stage.ENTERED, TIME, CLASSES);
  }

  static PendingFact pending(int number) {
    return PendingFact.of(Topics.JOURNEYS, key(number), 1, TIME, Optional.of(fact(number)));
  }

  static List<PendingFact> pending(int from, int to) {
    return IntStream.range(from, to).mapToObj(Facts::pending).toList();
  }
}
