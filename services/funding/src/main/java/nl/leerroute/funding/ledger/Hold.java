package nl.leerroute.funding.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.leerroute.funding.application.Limit;

/**
 * What is taken under one limit, by applications of whichever pot.
 *
 * <p>An application is answered once, and gets the same answer whenever it asks again.
 *
 * @param version of the document; 0: not stored yet
 * @param answers by application
 */
public record Hold(String key, long version, Map<String, Answer> answers) {

  /**
   * @param cents that count now: lower after a settlement, none after an end
   * @param turn of its pot's ledger at which the cents were last changed
   */
  public record Answer(boolean given, long cents, Instant on, long turn) {

    Answer counting(long fewer) {
      return new Answer(given, fewer, on, turn);
    }
  }

  public Hold {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  public static Hold none(String key) {
    return new Hold(key, 0, Map.of());
  }

  Optional<Boolean> answer(String application) {
    return Optional.ofNullable(answers.get(application)).map(Answer::given);
  }

  boolean hasRoom(Limit limit, long cents, Instant now) {
    Instant since = since(limit.years(), now);
    long taken = 0;
    int awards = 0;
    for (Answer answer : answers.values()) {
      if (answer.given() && answer.cents() > 0 && answer.on().isAfter(since)) {
        taken += answer.cents();
        awards++;
      }
    }
    return (limit.cents().isEmpty() || taken + cents <= limit.cents().getAsLong())
        && (limit.awards().isEmpty() || awards < limit.awards().getAsInt());
  }

  private static Instant since(OptionalInt years, Instant now) {
    return years.isPresent()
        ? now.atZone(ZoneOffset.UTC).minusYears(years.getAsInt()).toInstant()
        : Instant.MIN;
  }

  Hold with(String application, Answer answer) {
    Map<String, Answer> next = new TreeMap<>(answers);
    next.put(application, answer);
    return new Hold(key, version, next);
  }

  /** What counts of an application from now on; an older word on it is too late. */
  Hold counting(String application, long cents, long turn) {
    Answer known = answers.get(application);
    return known == null || !known.given() || known.turn() >= turn || known.cents() == cents
        ? this
        : with(application, new Answer(true, cents, known.on(), turn));
  }
}
