package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerroute.gateway.http.Asked.Option;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.FactWords;
import nl.leerroute.schemes.fact.WorkFacts;

/** A fact with its answer, as people read them. */
record ToldFact(String question, String answer) {

  /** What was told of a person and the employer; what a course tells is not listed. */
  static List<ToldFact> ofPeople(Map<String, ?> facts, Collection<Option> agreements, Phrases say) {
    return facts.entrySet().stream()
        .flatMap(
            told ->
                FactDictionary.named(told.getKey())
                    .filter(Fact::isOfPeople)
                    .map(fact -> of(fact, told.getValue(), agreements, say))
                    .stream())
        .toList();
  }

  private static ToldFact of(Fact fact, Object value, Collection<Option> agreements, Phrases say) {
    return new ToldFact(
        say.text(fact.question()),
        value instanceof Collection<?> several
            ? several.stream()
                .map(each -> answer(fact, plain(each), agreements, say))
                .collect(Collectors.joining(", "))
            : answer(fact, plain(value), agreements, say));
  }

  /** Also of a text that was kept with its quotation marks. */
  private static String plain(Object value) {
    return String.valueOf(value).replace("\"", "");
  }

  private static String answer(
      Fact fact, String value, Collection<Option> agreements, Phrases say) {
    return switch (fact.type()) {
      case FactType.YesNo() -> say.message(Boolean.parseBoolean(value) ? "suits.yes" : "suits.no");
      case FactType.Money() -> value.matches("\\d{1,15}") ? say.euro(Long.parseLong(value)) : value;
      case FactType.Count _ -> say.decimals(value);
      case FactType.Day() -> day(value, say);
      case FactType.Sector() -> sector(value, say);
      case FactType.Code _, FactType.Codes _ -> word(fact, value, agreements, say);
    };
  }

  private static String day(String value, Phrases say) {
    try {
      return say.day(LocalDate.parse(value));
    } catch (DateTimeParseException _) {
      return value;
    }
  }

  private static String sector(String value, Phrases say) {
    return say.known("question.sector." + value).orElse(value);
  }

  private static String word(Fact fact, String value, Collection<Option> agreements, Phrases say) {
    if (fact.equals(WorkFacts.CAO)) {
      return agreements.stream()
          .filter(agreement -> agreement.value().equals(value))
          .map(Option::label)
          .findFirst()
          .orElse(value);
    }
    return Optional.of(value)
        .filter(word -> word.matches("[A-Z0-9_]+"))
        .map(word -> say.capital(say.text(FactWords.of(word))))
        .orElseGet(() -> say.area(value));
  }
}
