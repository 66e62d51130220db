package nl.leerroute.schemes.outline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.Wording;
import org.jspecify.annotations.Nullable;

/** Tells every value of a form, by its place. A row that has a name keeps its place by it. */
public final class Telling {

  private final Map<String, Told> told = new LinkedHashMap<>();

  private Telling() {}

  /**
   * @param content a rule with its examples, as plain maps, lists and values
   */
  public static Map<String, Told> of(Map<String, Object> content) {
    Telling telling = new Telling();
    for (Chapter chapter : Outline.chapters()) {
      @Nullable Object under = chapter.under().isEmpty() ? content : content.get(chapter.under());
      if (under instanceof Map<?, ?> fields) {
        telling.fields(chapter.fields(), fields, chapter.under(), List.of(chapter.title()));
      }
    }
    return telling.told;
  }

  private void fields(List<Field> fields, Map<?, ?> values, String path, List<Wording> where) {
    for (Field field : fields) {
      @Nullable Object value = values.get(field.name());
      if (value != null) {
        Shape shape =
            field.shape() instanceof Shape.OfFact ofFact
                ? ofFact.of(Optional.ofNullable(values.get("fact")).map(String::valueOf))
                : field.shape();
        tell(shape, value, path + "." + field.name(), with(where, field.label()));
      }
    }
  }

  private void tell(Shape shape, Object value, String path, List<Wording> where) {
    switch (shape) {
      case Shape.Group(var fields) when value instanceof Map<?, ?> map ->
          fields(fields, map, path, where);
      case Shape.Kinds kinds -> kind(kinds, value, path, where);
      case Shape.Rows(Shape each) when value instanceof List<?> rows ->
          rows(each, rows, path, where);
      case Shape.Sentence() when value instanceof Map<?, ?> map ->
          put(path, where, text(String.valueOf(map.get("nl")), String.valueOf(map.get("en"))));
      default -> put(path, where, words(shape, value));
    }
  }

  private void kind(Shape.Kinds kinds, Object value, String path, List<Wording> where) {
    String type = String.valueOf(value instanceof Map<?, ?> map ? map.get("type") : value);
    Optional<Shape.Kind> kind = kinds.named(type);
    put(path, where, kind.map(known -> known.choice().label()).orElse(text(type, type)));
    if (value instanceof Map<?, ?> map) {
      kind.ifPresent(known -> fields(known.fields(), map, path, where));
    }
  }

  private void rows(Shape each, List<?> rows, String path, List<Wording> where) {
    for (int i = 0; i < rows.size(); i++) {
      Object row = rows.get(i);
      String name = name(row).orElse(String.valueOf(i + 1));
      tell(each, row, path + "[" + name + "]", with(where, text(name, name)));
    }
  }

  private static Optional<String> name(@Nullable Object row) {
    return row instanceof Map<?, ?> map
        ? Optional.<Object>ofNullable(map.get("id"))
            .or(() -> Optional.ofNullable(map.get("name")))
            .map(String::valueOf)
        : Optional.empty();
  }

  private void put(String path, List<Wording> where, Wording value) {
    told.put(path, new Told(where, value));
  }

  /** What was typed wrong is told as it was typed. */
  private static Wording words(Shape shape, Object value) {
    return switch (shape) {
      case Shape.Money() when value instanceof Number cents ->
          Wording.of(Euros.nl(cents.longValue()), Euros.en(cents.longValue()));
      case Shape.Share() when value instanceof Number share ->
          plain(new BigDecimal(share.toString()).toPlainString() + "%");
      case Shape.YesNo() when value instanceof Boolean yes ->
          yes ? Wording.of("ja", "yes") : Wording.of("nee", "no");
      case Shape.One(var choices) -> label(choices, String.valueOf(value));
      case Shape.Several(var choices) when value instanceof List<?> all ->
          joined(all.stream().map(each -> label(choices, String.valueOf(each))).toList());
      default -> plain(value instanceof List<?> all ? joined(all) : String.valueOf(value));
    };
  }

  private static Wording label(List<Choice> choices, String word) {
    return choices.stream()
        .filter(choice -> choice.word().equals(word))
        .map(Choice::label)
        .findFirst()
        .orElseGet(() -> plain(word));
  }

  private static Wording joined(List<Wording> all) {
    return text(
        all.stream().map(Wording::nl).collect(Collectors.joining(", ")),
        all.stream().map(Wording::en).collect(Collectors.joining(", ")));
  }

  private static String joined(Iterable<?> all) {
    List<String> texts = new ArrayList<>();
    all.forEach(each -> texts.add(String.valueOf(each)));
    return String.join(", ", texts);
  }

  private static Wording plain(String text) {
    return text(text, text);
  }

  private static Wording text(String nl, String en) {
    return Wording.of(nl.isBlank() ? "–" : nl, en.isBlank() ? "–" : en);
  }

  private static List<Wording> with(List<Wording> where, Wording more) {
    List<Wording> all = new ArrayList<>(where);
    all.add(more);
    return all;
  }
}
