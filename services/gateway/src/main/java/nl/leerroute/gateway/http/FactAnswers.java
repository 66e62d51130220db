package nl.leerroute.gateway.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactType;
import org.springframework.util.MultiValueMap;

/**
 * Makes of a sent form what funding is asked. What was left open is left out; what cannot be read
 * goes as it was typed, so that one place says what is wrong with it.
 */
final class FactAnswers {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

  private FactAnswers() {}

  static Map<String, Object> of(List<Fact> facts, MultiValueMap<String, String> form) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (Fact fact : facts) {
      read(fact.type(), Fields.all(form, fact.name()))
          .ifPresent(answer -> answers.put(fact.name(), answer));
    }
    return answers;
  }

  private static Optional<Object> read(FactType type, List<String> typed) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    String first = typed.getFirst().strip();
    return Optional.of(
        switch (type) {
          case FactType.YesNo() -> yesNo(first);
          case FactType.Code _, FactType.Sector _ -> first;
          case FactType.Codes _ -> without(AskedFact.OTHER, typed);
          case FactType.Count _ -> number(first);
          case FactType.Money() -> Euros.typed(first).<Object>map(cents -> cents).orElse(first);
          case FactType.Day() -> day(first);
        });
  }

  private static Object yesNo(String typed) {
    return switch (typed) {
      case "true" -> true;
      case "false" -> false;
      default -> typed;
    };
  }

  /** With a comma or a point before the decimals: 36,5 hours. */
  private static Object number(String typed) {
    return typed.matches("\\d{1,9}([.,]\\d{1,2})?")
        ? new BigDecimal(typed.replace(',', '.'))
        : typed;
  }

  private static List<String> without(String none, List<String> typed) {
    List<String> words = new ArrayList<>(typed);
    words.remove(none);
    return words;
  }

  /** A day as people write it, 1-2-1980, in the order in which days are sorted. */
  private static String day(String typed) {
    Matcher day = DAY.matcher(typed);
    return day.matches()
        ? "%s-%2s-%2s".formatted(day.group(3), day.group(2), day.group(1)).replace(' ', '0')
        : typed;
  }
}
