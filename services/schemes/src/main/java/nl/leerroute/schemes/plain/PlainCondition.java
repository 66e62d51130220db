package nl.leerroute.schemes.plain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.condition.ReferenceDate;
import nl.leerroute.schemes.condition.Relation;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.FactWords;

/** Says what a machine tests, so that an author sees whether it is what was meant. */
final class PlainCondition {

  private PlainCondition() {}

  static Wording of(Condition condition) {
    return switch (condition) {
      case Condition.All(var of) -> joined(of, " en ", " and ");
      case Condition.Any(var of) -> joined(of, " of ", " or ");
      case Condition.Not(var of) -> around("niet (", of(of), "not (", ")");
      case Condition.Is(var fact, boolean value) ->
          answer(fact, value ? "ja" : "nee", value ? "yes" : "no");
      case Condition.Compare(var fact, var relation, long value) ->
          answer(fact, nl(relation) + nl(fact, value), en(relation) + en(fact, value));
      case Condition.Between(var fact, long least, long most) ->
          answer(
              fact,
              "van " + nl(fact, least) + " tot en met " + nl(fact, most),
              "from " + en(fact, least) + " to " + en(fact, most));
      case Condition.Dated(var fact, var relation, LocalDate value) ->
          answer(fact, nl(relation) + Words.nl(value), en(relation) + Words.en(value));
      case Condition.Level(var fact, var relation, var value) ->
          answer(
              fact,
              nl(relation) + FactWords.of(value).nl(),
              en(relation) + FactWords.of(value).en());
      case Condition.OneOf(var fact, var values) -> answer(fact, nl(values), en(values));
      case Condition.Includes(var fact, var values) ->
          answer(fact, "onder meer " + nl(values), "among others " + en(values));
      case Condition.InSector(var fact, var areas) ->
          answer(fact, "SBI " + String.join(" of ", areas), "SBI " + String.join(" or ", areas));
      case Condition.OnDay(var moment, var relation, var value) ->
          Wording.of(
              on(moment).nl() + " " + nl(relation) + Words.nl(value),
              on(moment).en() + " " + en(relation) + Words.en(value));
      case Condition.Age age -> age(age);
      case Condition.BelowStatePensionAge(var on) ->
          Wording.of(
              "de AOW-leeftijd niet bereikt " + on(on).nl(),
              "not of state pension age " + on(on).en());
    };
  }

  private static Wording age(Condition.Age age) {
    String nl = "leeftijd";
    String en = "age";
    if (age.least().isPresent()) {
      nl += " minstens " + age.least().getAsInt();
      en += " at least " + age.least().getAsInt();
    }
    if (age.most().isPresent()) {
      nl += " hoogstens " + age.most().getAsInt();
      en += " at most " + age.most().getAsInt();
    }
    return Wording.of(nl + " " + on(age.on()).nl(), en + " " + on(age.on()).en());
  }

  private static Wording on(ReferenceDate reference) {
    return switch (reference) {
      case ReferenceDate.AtMoment(var moment) -> on(moment);
      case ReferenceDate.Fixed(var day) -> Wording.of("op " + Words.nl(day), "on " + Words.en(day));
      case ReferenceDate.Yearly(var day) ->
          Wording.of(
              "op " + Words.nl(day) + " van het jaar van aanvragen",
              "on " + Words.en(day) + " of the year of application");
      case ReferenceDate.Told(var fact) ->
          Wording.of(
              "op de dag van “" + fact.question().nl() + "”",
              "on the day of “" + fact.question().en() + "”");
    };
  }

  static Wording on(Moment moment) {
    return switch (moment) {
      case APPLICATION -> Wording.of("op de dag van aanvragen", "on the day of application");
      case START -> Wording.of("op de eerste dag", "on the first day");
      case END -> Wording.of("op de laatste dag", "on the last day");
      case CLAIM -> Wording.of("bij het indienen van de rekening", "when the invoice is handed in");
      case CLOSE -> Wording.of("bij het sluiten van het tijdvak", "when the window closes");
    };
  }

  private static Wording answer(Fact fact, String nl, String en) {
    return Wording.of(
        "“" + fact.question().nl() + "” " + nl, "“" + fact.question().en() + "” " + en);
  }

  private static Wording joined(List<Condition> parts, String nl, String en) {
    List<Wording> each = parts.stream().map(PlainCondition::of).toList();
    return Wording.of(
        each.stream().map(Wording::nl).collect(Collectors.joining(nl, "(", ")")),
        each.stream().map(Wording::en).collect(Collectors.joining(en, "(", ")")));
  }

  private static Wording around(String nl, Wording middle, String en, String end) {
    return Wording.of(nl + middle.nl() + end, en + middle.en() + end);
  }

  private static String nl(Collection<String> words) {
    return words.stream().map(FactWords::of).map(Wording::nl).collect(Collectors.joining(" of "));
  }

  private static String en(Collection<String> words) {
    return words.stream().map(FactWords::of).map(Wording::en).collect(Collectors.joining(" or "));
  }

  private static String nl(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> "minstens ";
      case MORE_THAN -> "meer dan ";
      case AT_MOST -> "hoogstens ";
      case LESS_THAN -> "minder dan ";
      case EQUAL -> "precies ";
    };
  }

  private static String en(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> "at least ";
      case MORE_THAN -> "more than ";
      case AT_MOST -> "at most ";
      case LESS_THAN -> "less than ";
      case EQUAL -> "exactly ";
    };
  }

  private static String nl(Fact fact, long value) {
    return fact.type() instanceof FactType.Money ? Euros.nl(value) : String.valueOf(value);
  }

  private static String en(Fact fact, long value) {
    return fact.type() instanceof FactType.Money ? Euros.en(value) : String.valueOf(value);
  }
}
