package nl.leerroute.funding.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.application.Limit;
import nl.leerroute.funding.application.Verdict;

/** A log in which everything happens that can, in an order that makes sense or not. */
public final class RandomLog {

  static final List<String> LANES = List.of("v", "w");
  static final int PEOPLE = 12;
  static final int AWARDS = 2;

  private static final int ENTRIES = 90;

  private final Random random;
  private final Division division;
  private String pot = Story.POT;
  private boolean objections = true;

  public RandomLog(long seed) {
    random = new Random(seed);
    division = List.of(Division.values()).get((int) Math.floorMod(seed, 4L));
  }

  RandomLog withoutObjections() {
    objections = false;
    return this;
  }

  RandomLog ofAnotherPot() {
    pot = "other";
    return this;
  }

  public List<Entry> entries() {
    List<Entry> log = new ArrayList<>();
    Instant now = Story.OPENS;
    long offset = random.nextInt(5);
    Division how = objections ? division : Division.FIRST_COME;
    long ceiling = 1_000L + random.nextInt(4_000);
    log.add(new Entry(offset, now, new Request.Agree(terms(how, ceiling))));
    for (int number = 1; number < ENTRIES; number++) {
      now = now.plusSeconds(random.nextInt(300) - 40L);
      offset += 1L + random.nextInt(3);
      if (number == ENTRIES * 2 / 3) {
        now = Story.CLOSES.plusSeconds(random.nextInt(100));
        log.add(new Entry(offset++, now, new Request.Divide(Story.SECRET)));
      }
      if (random.nextInt(15) == 0) {
        ceiling += random.nextInt(2_000) - 500L;
        log.add(new Entry(offset++, now, new Request.Agree(terms(how, ceiling))));
      }
      log.add(new Entry(offset, now, request()));
    }
    return log;
  }

  private Terms terms(Division how, long ceiling) {
    Map<String, Terms.LaneTerms> lanes =
        Map.of(
            "v",
            new Terms.LaneTerms(
                Story.OPENS, Optional.of(Story.CLOSES), OptionalLong.of(Math.max(1, ceiling / 3))),
            "w",
            new Terms.LaneTerms(Story.OPENS, Optional.of(Story.CLOSES), OptionalLong.empty()));
    return new Terms(
        how,
        Math.max(1, ceiling),
        new TreeMap<>(lanes),
        Duration.ofMinutes(20),
        Duration.ofMinutes(60),
        Duration.ofMinutes(90),
        random.nextInt(4) == 0
            ? Optional.of(Story.CLOSES.plus(Duration.ofMinutes(30)))
            : Optional.empty(),
        Digest.of(Story.SECRET));
  }

  private Request request() {
    String id = Story.id(pot + random.nextInt(40));
    return switch (random.nextInt(20)) {
      case 0, 1 -> new Request.Withdraw(id);
      case 2 -> objections ? new Request.Contest(id) : new Request.TimePassed();
      case 3, 4 -> new Request.Grant(id);
      case 5 -> new Request.Refuse(id, "not-work-related");
      case 6 -> new Request.HandIn(id, Story.invoice(random.nextInt(900) - 50L));
      case 7 -> new Request.Settle(id, random.nextInt(900) - 50L);
      case 8 -> new Request.Reclaim(id, random.nextInt(600) - 50L);
      case 9 -> new Request.Rank(id, random.nextInt(10));
      case 10 -> new Request.TimePassed();
      default -> new Request.Apply(id, ask());
    };
  }

  private Ask ask() {
    String person = "p" + random.nextInt(PEOPLE);
    String employer = "e" + random.nextInt(3);
    Verdict verdict =
        switch (random.nextInt(8)) {
          case 0 -> new Verdict.Refuses("age-18");
          case 1, 2, 3 -> new Verdict.ByPeople();
          default -> new Verdict.ByRule();
        };
    return Story.ask(
        LANES.get(random.nextInt(2)),
        person,
        random.nextInt(800) - 20L,
        verdict,
        new Limit(
            Limit.Kind.PERSON,
            "person/" + person,
            OptionalLong.empty(),
            OptionalInt.of(AWARDS),
            OptionalInt.empty()),
        new Limit(
            Limit.Kind.EMPLOYER,
            pot + "/" + employer,
            OptionalLong.of(1_500),
            OptionalInt.empty(),
            OptionalInt.empty()));
  }
}
