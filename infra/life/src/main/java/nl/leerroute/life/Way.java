package nl.leerroute.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.Barrier;
import nl.leerroute.contracts.JourneyAdvanced.Learning;
import nl.leerroute.contracts.JourneyAdvanced.Offered;
import nl.leerroute.contracts.JourneyAdvanced.Outcome;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import nl.leerroute.contracts.OfferPublished.Formality;
import nl.leerroute.contracts.ProfilePublished.WorkStatus;
import nl.leerroute.contracts.SkillsMissed;
import org.jspecify.annotations.Nullable;

/** How far one person comes, and by which facts that is told. */
final class Way {

  private static final List<Barrier> BARRIERS = List.of(Barrier.values());
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
  private static final int SKILLS = 25;

  private final Life life;
  private final Person person;
  private final Chance chance;
  private final List<Fact> facts = new ArrayList<>();
  private Instant now;

  Way(Life life, int number) {
    this.life = life;
    this.person = Person.of(life.scale().seed(), number);
    this.chance = Chance.of(life.scale().seed(), "way", number);
    this.now = life.season().arrival(chance);
  }

  List<Fact> facts() {
    walk();
    return facts;
  }

  private void walk() {
    reach(Stage.ENTERED);
    if (!goesOn(0.82, Duration.ofMinutes(5))) {
      return;
    }
    reach(Stage.GOAL_SET);
    if (!goesOn(0.85, Duration.ofMinutes(20))) {
      return;
    }
    reach(Stage.ANSWERED);
    misses();
    if (chance.of(0.09)) {
      reach(Stage.ADVICE_ASKED);
    }
    if (!goesOn(0.93, Duration.ofSeconds(5))) {
      return;
    }
    told(Stage.ROUTED, offered(), null, Set.of());
    if (goesOn(0.45, Duration.ofDays(4))) {
      learn(learning());
    }
  }

  private void learn(Learning learning) {
    told(Stage.CHOSEN, null, learning, Set.of());
    if (learning.money() && goesOn(0.7, Duration.ofDays(6)) && !apply()) {
      return;
    }
    if (chance.of(0.12)) {
      wait(Duration.ofDays(10));
      stop(Stage.HELD_BACK, Set.of(chance.any(BARRIERS)));
      return;
    }
    wait(Duration.ofDays(8));
    reach(Stage.ENROLLED);
    wait(Duration.ofDays(25));
    told(Stage.STARTED, null, learning, Set.of());
    Instant began = now;
    wait(Duration.ofDays(Math.max(7, learning.hours() / 2)));
    Optional<Instant> failed = life.failure(chance).filter(day -> day.isAfter(began));
    if (failed.filter(day -> day.isBefore(now)).isPresent()) {
      now = failed.get();
      stop(Stage.STOPPED, Set.of(Barrier.SCHOOL));
    } else if (chance.of(0.2)) {
      stop(Stage.STOPPED, chance.of(0.7) ? Set.of(chance.any(BARRIERS)) : Set.of());
    } else {
      told(Stage.COMPLETED, null, learning, Set.of());
      wait(Duration.ofDays(30));
      if (chance.of(0.4)) {
        told(Stage.OUTCOME, null, null, outcomes());
      }
    }
  }

  /** Whether one can begin: not so when it hung on money that did not come. */
  private boolean apply() {
    Request request = new Request(life, person, chance, facts, now);
    Optional<Instant> granted = request.made();
    reachAt(Stage.APPLIED, request.at());
    granted.ifPresent(at -> reachAt(Stage.GRANTED, at));
    now = granted.orElse(request.at());
    return granted.isPresent() || chance.of(0.3);
  }

  private Set<Outcome> outcomes() {
    EnumSet<Outcome> outcomes = EnumSet.of(chance.any(OUTCOMES));
    outcomes.add(chance.any(OUTCOMES));
    return outcomes;
  }

  private Offered offered() {
    return new Offered(1 + chance.below(5), chance.of(0.6) ? chance.of(0.75) : null);
  }

  private Learning learning() {
    Formality form = chance.weighed(List.of(Formality.values()), 35, 55, 10);
    boolean money = chance.of(0.6);
    boolean employee = person.classes().status() == WorkStatus.EMPLOYEE;
    return new Learning(
        form,
        form == Formality.FORMAL && chance.of(0.7),
        10 * (1 + chance.below(form == Formality.FORMAL ? 80 : 20)),
        employee ? chance.weighed(List.of(JourneyAdvanced.When.values()), 45, 45, 10) : null,
        payer(money),
        chance.of(0.8) ? chance.of(0.1) : null,
        money);
  }

  private JourneyAdvanced.@Nullable Payer payer(boolean money) {
    if (money) {
      return chance.of(0.6) ? JourneyAdvanced.Payer.MIXED : JourneyAdvanced.Payer.SCHEME;
    }
    return chance.of(0.3) ? null : JourneyAdvanced.Payer.SELF;
  }

  private void misses() {
    if (chance.of(0.35)) {
      List<String> skills =
          List.of(skill(chance.below(SKILLS)), skill(chance.below(SKILLS) / 4)).stream()
              .distinct()
              .sorted()
              .toList();
      missed(now, skills);
      if (chance.of(0.3)) {
        missed(now.plus(chance.about(Duration.ofDays(60))), List.of());
      }
    }
  }

  private static String skill(int number) {
    return "urn:leerroute:life:skill:" + number;
  }

  private void missed(Instant at, List<String> skills) {
    facts.add(
        new Fact.Missed(new SkillsMissed(person.flow(), at, person.classes().region(), skills)));
  }

  private boolean goesOn(double probability, Duration after) {
    if (chance.of(probability)) {
      wait(after);
      return true;
    }
    return false;
  }

  private void wait(Duration about) {
    now = now.plus(chance.about(about));
  }

  private void reach(Stage stage) {
    reachAt(stage, now);
  }

  private void reachAt(Stage stage, Instant at) {
    facts.add(
        new Fact.Advanced(JourneyAdvanced.reached(person.flow(), stage, at, person.classes())));
  }

  private void stop(Stage stage, Set<Barrier> why) {
    facts.add(
        new Fact.Advanced(
            new JourneyAdvanced(
                person.flow(), stage, now, person.classes(), why, null, null, Set.of())));
  }

  private void told(
      Stage stage, @Nullable Offered offered, @Nullable Learning learning, Set<Outcome> outcomes) {
    facts.add(
        new Fact.Advanced(
            new JourneyAdvanced(
                person.flow(),
                stage,
                now,
                person.classes(),
                Set.of(),
                offered,
                learning,
                outcomes)));
  }
}
