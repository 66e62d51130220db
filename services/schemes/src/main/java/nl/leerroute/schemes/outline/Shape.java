package nl.leerroute.schemes.outline;

import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactType;

/** What belongs at one place in the JSON form of a scheme. */
public sealed interface Shape {

  /** One line of text. */
  record Line() implements Shape {}

  /** Any number of lines of text. */
  record Lines() implements Shape {}

  /** The same in Dutch and in English. */
  record Sentence() implements Shape {}

  record Whole(long least, long most) implements Shape {}

  /** An amount in cents. */
  record Money() implements Shape {}

  /** A percentage with at most two decimals. */
  record Share() implements Shape {}

  record Day() implements Shape {}

  /** A day of every year, such as 10-01 for 1 October. */
  record DayOfYear() implements Shape {}

  record YesNo() implements Shape {}

  record One(List<Choice> choices) implements Shape {
    public One {
      choices = List.copyOf(choices);
    }
  }

  record Several(List<Choice> choices) implements Shape {
    public Several {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A value, or several, of the fact that is named in the field {@code fact} beside it.
   *
   * @param several any number of them
   */
  record OfFact(boolean several) implements Shape {

    /** What belongs there once the fact is chosen; text while it is not known. */
    public Shape of(Optional<String> fact) {
      return fact.flatMap(FactDictionary::named)
          .map(known -> several ? severalOf(known.type()) : oneOf(known.type()))
          .orElseGet(() -> several ? new Lines() : new Line());
    }

    private static Shape oneOf(FactType type) {
      return switch (type) {
        case FactType.YesNo() -> new YesNo();
        case FactType.Count(var _, long least, long most) -> new Whole(least, most);
        case FactType.Money() -> new Money();
        case FactType.Day() -> new Day();
        case FactType.Code(var words, var _) ->
            words.isEmpty() ? new Line() : new One(Choice.ofWords(words));
        case FactType.Codes _ -> severalOf(type);
        case FactType.Sector() -> new Line();
      };
    }

    private static Shape severalOf(FactType type) {
      return switch (type) {
        case FactType.Code(var words, var _) -> ofWords(words);
        case FactType.Codes(var words) -> ofWords(words);
        case FactType.Sector() -> new Lines();
        case FactType.YesNo _, FactType.Count _, FactType.Money _, FactType.Day _ -> new Lines();
      };
    }

    private static Shape ofWords(List<String> words) {
      return words.isEmpty() ? new Lines() : new Several(Choice.ofWords(words));
    }
  }

  record Group(List<Field> fields) implements Shape {
    public Group {
      fields = List.copyOf(fields);
    }
  }

  /** Any number of the same, in order. */
  record Rows(Shape of) implements Shape {}

  /** One of several kinds, named in the field {@code type}, each with fields of its own. */
  record Kinds(List<Kind> kinds) implements Shape {

    public Kinds {
      kinds = List.copyOf(kinds);
    }

    public Optional<Kind> named(String type) {
      return kinds.stream().filter(kind -> kind.type().equals(type)).findFirst();
    }
  }

  /**
   * @param bare it has no fields, and stands in the form as its name alone
   */
  record Kind(Choice choice, List<Field> fields, boolean bare) {

    public Kind {
      fields = List.copyOf(fields);
    }

    static Kind of(String type, String nl, String en, Field... fields) {
      return new Kind(Choice.of(type, nl, en), List.of(fields), false);
    }

    static Kind bare(Choice choice) {
      return new Kind(choice, List.of(), true);
    }

    public String type() {
      return choice.word();
    }
  }
}
