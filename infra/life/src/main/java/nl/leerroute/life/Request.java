package nl.leerroute.life;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerroute.contracts.ApplicationAdvanced;
import nl.leerroute.contracts.ApplicationAdvanced.By;
import nl.leerroute.contracts.ApplicationAdvanced.State;
import org.jspecify.annotations.Nullable;

/** One application for money, from asking to being paid, refused or let go. */
final class Request {

  /** Who waits for an opening or a run asks in its first hours. */
  private static final Duration CROWD = Duration.ofMinutes(50);

  private final Person person;
  private final Chance chance;
  private final List<Fact> facts;
  private final Fund fund;
  private final Instant at;
  private final String id;
  private final long cents;

  Request(Life life, Person person, Chance chance, List<Fact> facts, Instant now) {
    this.person = person;
    this.chance = chance;
    this.facts = facts;
    this.fund = chance.of(0.15) ? life.funds().get(chance.below(2)) : chance.any(life.funds());
    this.at = fund.isOpen(now) ? now : fund.opens().plus(chance.about(CROWD));
    this.id = person.flow() + "/a";
    this.cents = fund.cents() + 100L * chance.below(400);
  }

  Instant at() {
    return at;
  }

  /** When money was granted; empty: it was not. */
  Optional<Instant> made() {
    tell(State.REQUESTED, By.APPLICANT, null, at);
    if (!fund.hasMoney(at)) {
      tell(State.REFUSED, By.RULE, "exhausted", at.plusSeconds(2));
      return Optional.empty();
    }
    tell(State.RESERVED, By.RULE, null, at.plusSeconds(2));
    Instant decided = at.plus(chance.about(Duration.ofDays(9)));
    if (chance.of(0.08)) {
      tell(State.REFUSED, By.OFFICER, "not-eligible", decided);
      return Optional.empty();
    }
    if (chance.of(0.05)) {
      tell(State.WITHDRAWN, By.APPLICANT, null, decided);
      return Optional.empty();
    }
    tell(State.GRANTED, By.OFFICER, null, decided);
    pay(decided);
    return Optional.of(decided);
  }

  private void pay(Instant granted) {
    Instant later = granted.plus(chance.about(Duration.ofDays(70)));
    if (chance.of(0.12)) {
      tell(State.EXPIRED, By.CLOCK, null, later);
      return;
    }
    tell(State.CLAIMED, By.APPLICANT, null, later);
    tell(State.SETTLED, By.OFFICER, null, later.plus(chance.about(Duration.ofDays(12))));
  }

  private void tell(State state, By by, @Nullable String reason, Instant when) {
    facts.add(
        new Fact.Decided(
            new ApplicationAdvanced(
                id,
                fund.scheme(),
                fund.window(),
                fund.scheme(),
                "1",
                state,
                by,
                reason,
                cents,
                when,
                new ApplicationAdvanced.Flow(
                    person.flow(),
                    person.classes().region(),
                    person.classes().status(),
                    person.classes().education(),
                    person.classes().ageBand(),
                    person.classes().sector()))));
  }
}
