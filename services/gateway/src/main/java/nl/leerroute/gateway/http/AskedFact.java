package nl.leerroute.gateway.http;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.http.Asked.Option;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.FactWords;
import nl.leerroute.schemes.fact.WorkFacts;

/**
 * A fact of the rule engine as a form asks it of people.
 *
 * @param options the answers to choose from; empty: typed freely
 * @param values as they were sent
 */
record AskedFact(
    String name, Wording question, Look look, List<Option> options, List<String> values) {

  /** An answer that is none of those that are named. */
  static final String OTHER = "-";

  /** More answers than these are folded into a list to choose from. */
  private static final int MOST_TO_SHOW = 11;

  /** How it is answered. */
  enum Look {
    ONE,
    LIST,
    SEVERAL,
    NUMBER,
    EUROS,
    DAY
  }

  /**
   * @param named the words that the rule names, of a fact without a list of its own
   */
  static AskedFact of(
      Fact fact,
      Collection<String> named,
      List<String> values,
      List<Option> agreements,
      Phrases say) {
    List<Option> options = options(fact, named, agreements, say);
    return new AskedFact(
        fact.name(), fact.question(), look(fact.type(), options.size()), options, values);
  }

  /** The words to choose from of a fact without a list of its own, where no rule names any. */
  static Collection<String> named(Fact fact, List<Option> agreements) {
    return fact.equals(WorkFacts.CAO) ? agreements.stream().map(Option::value).toList() : List.of();
  }

  private static Look look(FactType type, int options) {
    return switch (type) {
      case FactType.YesNo() -> Look.ONE;
      case FactType.Code _, FactType.Sector _ -> options > MOST_TO_SHOW ? Look.LIST : Look.ONE;
      case FactType.Codes _ -> Look.SEVERAL;
      case FactType.Count _ -> Look.NUMBER;
      case FactType.Money() -> Look.EUROS;
      case FactType.Day() -> Look.DAY;
    };
  }

  private static List<Option> options(
      Fact fact, Collection<String> named, List<Option> agreements, Phrases say) {
    return switch (fact.type()) {
      case FactType.YesNo() ->
          List.of(
              option("true", say.message("suits.yes")), option("false", say.message("suits.no")));
      case FactType.Code(var words, boolean _) when words.isEmpty() ->
          Stream.concat(
                  named.stream()
                      .sorted()
                      .map(word -> option(word, name(fact, word, agreements, say))),
                  Stream.of(option(OTHER, say.message("suits.other"))))
              .toList();
      case FactType.Code(var words, boolean _) -> words(words, say);
      case FactType.Codes(var words) ->
          Stream.concat(
                  words(words, say).stream(), Stream.of(option(OTHER, say.message("suits.none"))))
              .toList();
      case FactType.Sector() ->
          Questions.SECTOR.options().stream()
              .map(code -> option(code, say.message("question.sector." + code)))
              .toList();
      case FactType.Count _, FactType.Money _, FactType.Day _ -> List.of();
    };
  }

  private static List<Option> words(List<String> words, Phrases say) {
    return words.stream()
        .map(word -> option(word, say.capital(say.text(FactWords.of(word)))))
        .toList();
  }

  private static String name(Fact fact, String word, List<Option> agreements, Phrases say) {
    return fact.equals(WorkFacts.CAO)
        ? agreements.stream()
            .filter(agreement -> agreement.value().equals(word))
            .map(Option::label)
            .findFirst()
            .orElse(word)
        : say.area(word);
  }

  private static Option option(String value, String label) {
    return new Option(value, label, "");
  }

  public boolean has(String value) {
    return values.contains(value);
  }

  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
  }
}
