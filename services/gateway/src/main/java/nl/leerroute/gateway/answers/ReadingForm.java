package nl.leerroute.gateway.answers;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.leerroute.gateway.money.Euros;

/** Understands what people type in a form, as far as that needs nobody else. */
public final class ReadingForm {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3})(\\s*[a-zA-Z]{2})?");

  /** A comma or a point before the decimals, and perhaps the word behind them: 36,5 uur. */
  private static final Pattern HOURS =
      Pattern.compile(
          "(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:u|uur|uren|hours?)?", Pattern.CASE_INSENSITIVE);

  private final Clock clock;

  public ReadingForm(Clock clock) {
    this.clock = clock;
  }

  public Reading read(List<Question> questions, Given asTyped) {
    Map<String, List<String>> understood = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (Question question : questions) {
      if (asTyped.all(question).isEmpty()) {
        continue;
      }
      switch (readOne(question, asTyped.all(question))) {
        case Plain(List<String> values) -> understood.put(question.name(), values);
        case Unclear(Fault fault) -> faults.add(fault);
      }
    }
    if (lacksConsent(asTyped)) {
      faults.add(new Fault.Seen(Questions.CONSENT.name(), "needed"));
    }
    return faults.isEmpty()
        ? new Reading.Understood(new Given(understood))
        : new Reading.Garbled(asTyped, faults);
  }

  /** What is delicate goes nowhere before somebody says that it may be kept. */
  private static boolean lacksConsent(Given asTyped) {
    return asTyped.one(Questions.CONSENT).isEmpty()
        && !(asTyped.all(Questions.HEALTH).isEmpty() && asTyped.all(Questions.TROUBLES).isEmpty());
  }

  private Result readOne(Question question, List<String> values) {
    String first = values.getFirst();
    return switch (question) {
      case Question.OneOf one -> chosen(one, values, one.options());
      case Question.OneNumberOf one -> chosen(one, values, one.choices());
      case Question.AnyOf any -> chosen(any, values, any.options());
      case Question.OneOfList list -> new Plain(List.of(first));
      case Question.WeeklyHours hours -> hours(hours, first);
      case Question.UsualNumber number ->
          inRange(number, wholeNumber(first), number.least(), number.most(), "number");
      case Question.Amount amount -> amount(amount, first);
      case Question.Year year -> {
        int now = LocalDate.ofInstant(clock.instant(), AMSTERDAM).getYear();
        yield inRange(year, wholeNumber(first), now - year.most(), now - year.least(), "year");
      }
      case Question.Postcode postcode -> postcode(postcode, first);
    };
  }

  private static Result chosen(Question question, List<String> values, List<String> options) {
    return options.containsAll(values)
        ? new Plain(values)
        : new Unclear(new Fault.Seen(question.name(), "choice"));
  }

  /** With a point and without needless zeros in their plain form, however they were typed. */
  private static Result hours(Question.WeeklyHours question, String typed) {
    var match = HOURS.matcher(typed);
    if (match.matches()) {
      BigDecimal hours = new BigDecimal(match.group(1).replace(',', '.')).stripTrailingZeros();
      if (hours.compareTo(BigDecimal.valueOf(question.least())) >= 0
          && hours.compareTo(BigDecimal.valueOf(question.most())) <= 0) {
        return new Plain(List.of(hours.toPlainString()));
      }
    }
    return new Unclear(
        new Fault.Seen(question.name(), "number", question.least(), question.most()));
  }

  private static Result amount(Question.Amount question, String typed) {
    return Euros.typed(typed)
        .filter(cents -> cents <= question.most() * 100L)
        .<Result>map(cents -> new Plain(List.of(Euros.written(cents))))
        .orElseGet(
            () -> new Unclear(new Fault.Seen(question.name(), "amount", 0, question.most())));
  }

  private static Result inRange(
      Question question, OptionalInt number, int least, int most, String code) {
    if (number.isEmpty() || number.getAsInt() < least || number.getAsInt() > most) {
      return new Unclear(new Fault.Seen(question.name(), code, least, most));
    }
    return new Plain(List.of(Integer.toString(number.getAsInt())));
  }

  private static Result postcode(Question question, String typed) {
    var match = POSTCODE.matcher(typed);
    return match.matches()
        ? new Plain(List.of(match.group(1)))
        : new Unclear(new Fault.Seen(question.name(), "postcode"));
  }

  private static OptionalInt wholeNumber(String typed) {
    return DIGITS.matcher(typed).matches()
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }

  private sealed interface Result {}

  private record Plain(List<String> values) implements Result {}

  private record Unclear(Fault fault) implements Result {}
}
