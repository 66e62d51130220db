package nl.leerroute.schemes.condition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.PersonFacts;

/** Age from a day of birth, or, less surely, from a year of birth. */
final class Ages {

  /** First and last possible day of birth. */
  private record Born(LocalDate first, LocalDate last) {}

  private Ages() {}

  static Judgement judge(Condition.Age age, Circumstances on) {
    return decided(on, age.on(), (born, day) -> fits(age, born, day));
  }

  static Judgement belowPension(ReferenceDate reference, Circumstances on) {
    return decided(on, reference, (born, day) -> below(born, day, on));
  }

  private interface Test {
    Truth judge(LocalDate born, LocalDate day);
  }

  /** Decided when the first and the last possible day of birth agree. */
  private static Judgement decided(Circumstances on, ReferenceDate reference, Test test) {
    Optional<Born> born = born(on);
    if (born.isEmpty()) {
      return Judgement.needs(PersonFacts.YEAR_OF_BIRTH);
    }
    if (reference instanceof ReferenceDate.Told(var fact) && on.value(fact).isEmpty()) {
      return Judgement.needs(fact);
    }
    LocalDate day = day(reference, on);
    Truth one = test.judge(born.get().first(), day);
    Truth two = test.judge(born.get().last(), day);
    if (one != two || one == Truth.UNKNOWN) {
      return Judgement.needs(PersonFacts.DATE_OF_BIRTH);
    }
    return Judgement.of(one == Truth.YES);
  }

  private static LocalDate day(ReferenceDate reference, Circumstances on) {
    return switch (reference) {
      case ReferenceDate.AtMoment(var moment) -> on.day(moment).orElseGet(() -> application(on));
      case ReferenceDate.Fixed(var day) -> day;
      case ReferenceDate.Yearly(var day) -> day.atYear(application(on).getYear());
      case ReferenceDate.Told(var fact) ->
          on.value(fact).map(value -> ((FactValue.Day) value).day()).orElseThrow();
    };
  }

  private static LocalDate application(Circumstances on) {
    return on.day(Moment.APPLICATION)
        .orElseThrow(
            () -> new IllegalArgumentException("An age needs at least the day of application"));
  }

  private static Truth fits(Condition.Age age, LocalDate born, LocalDate day) {
    int years = born.until(day).getYears();
    return Truth.of(within(age.least(), age.most(), years));
  }

  private static boolean within(OptionalInt least, OptionalInt most, int years) {
    return years >= least.orElse(Integer.MIN_VALUE) && years <= most.orElse(Integer.MAX_VALUE);
  }

  private static Truth below(LocalDate born, LocalDate day, Circumstances on) {
    if (day.isBefore(on.pension().atLeast(born))) {
      return Truth.YES;
    }
    return on.pension().pensionDay(born).isPresent() ? Truth.NO : Truth.UNKNOWN;
  }

  private static Optional<Born> born(Circumstances on) {
    Optional<Born> exact =
        on.value(PersonFacts.DATE_OF_BIRTH)
            .map(value -> ((FactValue.Day) value).day())
            .map(day -> new Born(day, day));
    return exact.or(
        () ->
            on.value(PersonFacts.YEAR_OF_BIRTH)
                .map(value -> (int) ((FactValue.Count) value).number())
                .map(year -> new Born(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
  }
}
