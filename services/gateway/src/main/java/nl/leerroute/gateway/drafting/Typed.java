package nl.leerroute.gateway.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.schemes.outline.Chapter;
import nl.leerroute.schemes.outline.Field;
import nl.leerroute.schemes.outline.Shape;

/**
 * Makes of a sent form what stands in the JSON of a draft. What cannot be read as what belongs
 * there stays as it was typed: the check tells what is wrong with it, and nothing is lost.
 */
public final class Typed {

  /** Hidden field that says how many rows a list has. */
  static final String COUNT = ".aantal";

  private static final int MOST_ROWS = 500;

  private final Map<String, List<String>> form;

  private Typed(Map<String, List<String>> form) {
    this.form = form;
  }

  /** The content with what was typed in one chapter; the others stay as they are. */
  public static Map<String, Object> in(
      Chapter chapter, Map<String, List<String>> form, Map<String, Object> content) {
    Typed typed = new Typed(form);
    Object next = content;
    for (Field field : chapter.fields()) {
      String path = chapter.path(field);
      next = Tree.with(next, path, typed.read(field, path, Optional.empty()));
    }
    return strings(next);
  }

  /** The content after a button of the form. */
  public static Map<String, Object> after(Step step, Map<String, Object> content) {
    return strings(step.in(content));
  }

  private static Map<String, Object> strings(Object content) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (content instanceof Map<?, ?> known) {
      known.forEach((key, each) -> map.put(String.valueOf(key), each));
    }
    return map;
  }

  private Optional<Object> read(Field field, String path, Optional<String> fact) {
    Optional<Object> value = read(field.shape(), path, fact);
    return field.required() && field.shape() instanceof Shape.Group
        ? value.or(() -> Optional.of(Map.of()))
        : value;
  }

  private Optional<Object> read(Shape shape, String path, Optional<String> fact) {
    return switch (shape) {
      case Shape.Line _, Shape.Day _, Shape.DayOfYear _, Shape.One _ -> one(path).map(text -> text);
      case Shape.Lines() -> list(lines(path));
      case Shape.Several _ -> list(all(path));
      case Shape.Sentence() -> sentence(path);
      case Shape.Whole _ -> one(path).map(text -> number(text).orElse(text));
      case Shape.Money() ->
          one(path).map(text -> Euros.cents(text).<Object>map(cents -> cents).orElse(text));
      case Shape.Share() ->
          one(path).map(text -> Euros.share(text).<Object>map(share -> share).orElse(text));
      case Shape.YesNo() -> one(path).map(Typed::yesNo);
      case Shape.OfFact ofFact -> read(ofFact.of(fact), path, fact);
      case Shape.Group(var fields) -> map(fields, path, new LinkedHashMap<>());
      case Shape.Rows(Shape each) -> rows(each, path);
      case Shape.Kinds kinds -> kind(kinds, path);
    };
  }

  private Optional<Object> sentence(String path) {
    Map<String, Object> both = new LinkedHashMap<>();
    one(path + ".nl").ifPresent(text -> both.put("nl", text));
    one(path + ".en").ifPresent(text -> both.put("en", text));
    return Optional.<Object>of(both).filter(_ -> !both.isEmpty());
  }

  private Optional<Object> map(List<Field> fields, String path, Map<String, Object> map) {
    Optional<String> fact = one(path + ".fact");
    for (Field field : fields) {
      read(field, path + "." + field.name(), fact).ifPresent(value -> map.put(field.name(), value));
    }
    return Optional.<Object>of(map).filter(_ -> !map.isEmpty());
  }

  private Optional<Object> kind(Shape.Kinds kinds, String path) {
    Optional<String> type = one(path + ".type");
    Optional<Shape.Kind> kind = type.flatMap(kinds::named);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("type", kind.get().type());
    return kind.get().bare() ? Optional.of(kind.get().type()) : map(kind.get().fields(), path, map);
  }

  private Optional<Object> rows(Shape each, String path) {
    int count =
        one(path + COUNT).filter(text -> text.matches("\\d{1,3}")).map(Integer::valueOf).orElse(0);
    List<Object> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(count, MOST_ROWS); i++) {
      rows.add(read(each, path + "." + i, Optional.empty()).orElse(Map.of()));
    }
    return Optional.<Object>of(rows).filter(_ -> !rows.isEmpty());
  }

  private static Optional<Object> list(List<String> texts) {
    return Optional.<Object>of(texts).filter(_ -> !texts.isEmpty());
  }

  private static Optional<Object> number(String text) {
    return text.matches("-?\\d{1,15}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  private static Object yesNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> text;
    };
  }

  private List<String> lines(String path) {
    return all(path).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<String> all(String path) {
    return form.getOrDefault(path, List.of()).stream().filter(text -> !text.isBlank()).toList();
  }

  private Optional<String> one(String path) {
    return all(path).stream().map(String::strip).findFirst();
  }
}
