package nl.leerroute.funding.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.application.Claim;
import nl.leerroute.funding.application.Flow;
import nl.leerroute.funding.application.Limit;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.application.Verdict;

/** Writes the log of a pot, one entry a second, and lets it be folded. */
public final class Story {

  public static final String POT = "pot";
  static final String SECRET = "nobody knows this yet";
  static final Instant OPENS = Instant.parse("2027-01-04T09:00:00Z");
  static final Instant CLOSES = OPENS.plus(Duration.ofHours(4));

  final LedgersInMemory kept = new LedgersInMemory();
  final List<Entry> log = new ArrayList<>();
  private final String pot;
  private Instant now = OPENS;

  Story() {
    this(POT);
  }

  Story(String pot) {
    this.pot = pot;
  }

  public static Terms terms(Division division, long ceiling, String... lanes) {
    TreeMap<String, Terms.LaneTerms> windows = new TreeMap<>();
    for (String lane : lanes) {
      windows.put(lane, new Terms.LaneTerms(OPENS, Optional.of(CLOSES), OptionalLong.empty()));
    }
    return new Terms(
        division,
        ceiling,
        windows,
        Duration.ofDays(14),
        Duration.ofDays(90),
        Duration.ofDays(42),
        Optional.empty(),
        Digest.of(SECRET));
  }

  static Terms raised(Terms terms, long ceiling) {
    return new Terms(
        terms.division(),
        ceiling,
        terms.lanes(),
        terms.reserveFor(),
        terms.claimWithin(),
        terms.objectWithin(),
        terms.waitingEnds(),
        terms.commitment());
  }

  static Terms limited(Terms terms, String lane, long ceiling) {
    TreeMap<String, Terms.LaneTerms> lanes = new TreeMap<>(terms.lanes());
    lanes.put(lane, new Terms.LaneTerms(OPENS, Optional.of(CLOSES), OptionalLong.of(ceiling)));
    return new Terms(
        terms.division(),
        terms.ceilingCents(),
        lanes,
        terms.reserveFor(),
        terms.claimWithin(),
        terms.objectWithin(),
        terms.waitingEnds(),
        terms.commitment());
  }

  public static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  public static Ask ask(String lane, String person, long cents, Verdict verdict, Limit... limits) {
    return new Ask(
        lane,
        "stap",
        "2027",
        person,
        Optional.empty(),
        cents,
        verdict,
        Instant.MAX,
        List.of(limits),
        new Flow(
            "flow-" + person,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  static Limit oncePerPerson(String person) {
    return new Limit(
        Limit.Kind.PERSON,
        "stap/" + person + "/2027",
        OptionalLong.empty(),
        OptionalInt.of(1),
        OptionalInt.empty());
  }

  static Claim invoice(long cents) {
    return new Claim(cents, new TreeSet<>(List.of(Claim.Proof.INVOICE, Claim.Proof.ATTENDANCE)));
  }

  Story under(Terms terms) {
    return says(new Request.Agree(terms));
  }

  /** Asked by the rule alone, so that whoever gets money is granted it at once. */
  Story asks(String name, long cents) {
    return says(new Request.Apply(id(name), ask("w", name, cents, new Verdict.ByRule())));
  }

  Story asksPeople(String name, long cents) {
    return says(new Request.Apply(id(name), ask("w", name, cents, new Verdict.ByPeople())));
  }

  Story says(Request request) {
    log.add(new Entry(log.size(), now, request));
    now = now.plusSeconds(1);
    return this;
  }

  Story at(Instant time) {
    now = time;
    return this;
  }

  Story after(Duration time) {
    now = now.plus(time);
    return this;
  }

  Story folded(int slice) {
    new Allocating(kept, kept, slice).take(pot, log);
    return this;
  }

  Story folded() {
    return folded(1_000);
  }

  Pot pot() {
    return Objects.requireNonNull(kept.pots.get(pot));
  }

  Lane lane(String name) {
    return Objects.requireNonNull(pot().lanes().get(name), name);
  }

  Application application(String name) {
    return Objects.requireNonNull(kept.applications.get(id(name)), name);
  }

  Stage stage(String name) {
    return application(name).stage();
  }
}
