package nl.leerroute.gateway.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerroute.gateway.drafting.Box.Look;
import nl.leerroute.gateway.drafting.Box.Option;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.outline.Chapter;
import nl.leerroute.schemes.outline.Choice;
import nl.leerroute.schemes.outline.Field;
import nl.leerroute.schemes.outline.Shape;
import org.jspecify.annotations.Nullable;

/** Fills the form of a chapter with what a draft says, each problem at its place. */
public final class Filling {

  private static final List<Choice> YES_NO =
      List.of(
          new Choice("true", Wording.of("ja", "yes")),
          new Choice("false", Wording.of("nee", "no")));

  private final List<Problem> problems;

  private Filling(List<Problem> problems) {
    this.problems = problems;
  }

  public static List<Box> of(Chapter chapter, Draft draft) {
    Filling filling = new Filling(draft.problems());
    return chapter.fields().stream()
        .map(
            field -> {
              String path = chapter.path(field);
              return filling.box(field, path, Tree.at(draft.content(), path), Optional.empty());
            })
        .toList();
  }

  private Box box(Field field, String path, Optional<Object> value, Optional<String> fact) {
    return box(field.shape(), new Place(field, path, field.label(), fact), value.orElse(null));
  }

  private record Place(Field field, String path, Wording label, Optional<String> fact) {

    Place row(int index) {
      return new Place(
          field,
          path + "." + index,
          Wording.of(
              label.nl() + ", nummer " + (index + 1), label.en() + ", number " + (index + 1)),
          Optional.empty());
    }
  }

  private Box box(Shape shape, Place place, @Nullable Object value) {
    return switch (shape) {
      case Shape.Line _, Shape.DayOfYear _ -> leaf(place, Look.LINE, text(value), List.of());
      case Shape.Share() -> leaf(place, Look.NUMBER, share(value), List.of());
      case Shape.Lines() -> leaf(place, Look.LINES, lines(value), List.of());
      case Shape.Whole _ -> leaf(place, Look.NUMBER, text(value), List.of());
      case Shape.Money() -> leaf(place, Look.EUROS, euros(value), List.of());
      case Shape.Day() -> leaf(place, Look.DAY, text(value), List.of());
      case Shape.YesNo() -> leaf(place, Look.CHOICE, text(value), options(YES_NO, value));
      case Shape.One(var choices) -> leaf(place, Look.CHOICE, text(value), options(choices, value));
      case Shape.Several(var choices) -> leaf(place, Look.CHOICES, "", options(choices, value));
      case Shape.Sentence() -> sentence(place, value);
      case Shape.OfFact ofFact -> box(ofFact.of(place.fact()), place, value);
      case Shape.Group(var fields) ->
          holding(place, Look.GROUP, "", List.of(), inside(fields, place.path(), value));
      case Shape.Rows(Shape each) ->
          holding(place, Look.ROWS, "", List.of(), rows(each, place, value));
      case Shape.Kinds kinds -> kind(kinds, place, value);
    };
  }

  private Box sentence(Place place, @Nullable Object value) {
    return box(
        place,
        Look.SENTENCE,
        text(Tree.child(value, "nl")),
        text(Tree.child(value, "en")),
        List.of(),
        List.of(),
        at(place.path(), true));
  }

  private Box kind(Shape.Kinds kinds, Place place, @Nullable Object value) {
    String type = text(value instanceof Map<?, ?> map ? map.get("type") : value);
    return holding(
        place,
        Look.KIND,
        type,
        options(kinds.kinds().stream().map(Shape.Kind::choice).toList(), type),
        kinds
            .named(type)
            .map(kind -> inside(kind.fields(), place.path(), value))
            .orElse(List.of()));
  }

  private List<Box> inside(List<Field> fields, String path, @Nullable Object value) {
    Optional<String> fact = Optional.ofNullable(Tree.child(value, "fact")).map(String::valueOf);
    return fields.stream()
        .map(
            field ->
                box(
                    field,
                    path + "." + field.name(),
                    Optional.ofNullable(Tree.child(value, field.name())),
                    fact))
        .toList();
  }

  private List<Box> rows(Shape each, Place place, @Nullable Object value) {
    List<Box> rows = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        rows.add(box(each, place.row(i), list.get(i)));
      }
    }
    return rows;
  }

  private Box leaf(Place place, Look look, String text, List<Option> options) {
    List<Problem> here = at(place.path(), true);
    return box(
        place,
        look,
        text,
        "",
        options,
        List.of(),
        look == Look.EUROS ? here.stream().map(Problem::sayingEuros).toList() : here);
  }

  private Box holding(Place place, Look look, String text, List<Option> options, List<Box> inside) {
    return box(place, look, text, "", options, inside, at(place.path(), false));
  }

  private static Box box(
      Place place,
      Look look,
      String text,
      String english,
      List<Option> options,
      List<Box> inside,
      List<Problem> problems) {
    return new Box(
        place.path(),
        look,
        place.label(),
        place.field().help(),
        place.field().required(),
        text,
        english,
        options,
        inside,
        problems);
  }

  private List<Problem> at(String path, boolean allOfIt) {
    return problems.stream()
        .filter(
            problem ->
                allOfIt
                    ? problem.isUnder(path)
                    : problem.path().equals(path) || problem.path().equals(path + ".type"))
        .toList();
  }

  private static List<Option> options(List<Choice> choices, @Nullable Object value) {
    List<String> chosen =
        value instanceof List<?> all
            ? all.stream().map(String::valueOf).toList()
            : List.of(text(value));
    return choices.stream()
        .map(choice -> new Option(choice.word(), choice.label(), chosen.contains(choice.word())))
        .toList();
  }

  private static String text(@Nullable Object value) {
    return value == null || value instanceof Map<?, ?> ? "" : String.valueOf(value);
  }

  private static String lines(@Nullable Object value) {
    return value instanceof List<?> all
        ? all.stream().map(String::valueOf).collect(Collectors.joining("\n"))
        : text(value);
  }

  private static String euros(@Nullable Object value) {
    return value instanceof Number cents ? Euros.written(cents.longValue()) : text(value);
  }

  private static String share(@Nullable Object value) {
    return value instanceof Number
        ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString().replace('.', ',')
        : text(value);
  }
}
