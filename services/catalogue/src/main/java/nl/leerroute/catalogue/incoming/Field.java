package nl.leerroute.catalogue.incoming;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One value from outside, asked for in the form its reader needs.
 *
 * <p>Every way of reading gives nothing for an absent or wrong value and keeps the reason. An empty
 * text is absent.
 */
public final class Field {

  private static final Sentence NO_DAY =
      new Sentence(
          "Geef een datum als jaar-maand-dag, zoals 2027-01-31.",
          "Give a date as year-month-day, such as 2027-01-31.");
  private static final Sentence NO_LIST = new Sentence("Geef een lijst.", "Give a list.");
  private static final Sentence NO_LIST_WITH_VALUES =
      new Sentence(
          "Geef een lijst met ten minste een waarde.", "Give a list with at least one value.");
  private static final Sentence NO_GROUP =
      new Sentence("Geef een groep velden.", "Give a group of fields.");

  private final @Nullable Object plain;
  private final Path path;
  private final List<Problem> problems;
  private final boolean required;

  Field(@Nullable Object plain, Path path, List<Problem> problems, boolean required) {
    this.plain = plain instanceof String text && text.isBlank() ? null : plain;
    this.path = path;
    this.problems = problems;
    this.required = required;
  }

  /** From here on, absence is a mistake too. */
  public Field required() {
    return new Field(plain, path, problems, true);
  }

  public Optional<String> text(int longest) {
    return text(longest, String::strip);
  }

  /** What is left of a text after cleaning, when that is anything. */
  public Optional<String> text(int longest, UnaryOperator<String> cleaning) {
    return read(
        value ->
            value instanceof String text
                ? Optional.of(cleaning.apply(text))
                    .filter(words -> !words.isEmpty() && words.length() <= longest)
                : Optional.empty(),
        () ->
            Problem.malformed(
                path.toString(),
                new Sentence(
                    "Geef een tekst van hoogstens %d tekens.".formatted(longest),
                    "Give a text of at most %d characters.".formatted(longest))));
  }

  /** Reads a text that has a form of its own, such as an address or a code. */
  public <T> Optional<T> form(Function<String, Optional<T>> reading, Sentence otherwise) {
    return read(
        value -> value instanceof String text ? reading.apply(text) : Optional.empty(),
        () -> Problem.malformed(path.toString(), otherwise));
  }

  public Optional<LocalDate> day() {
    return form(Field::isoDay, NO_DAY);
  }

  private static Optional<LocalDate> isoDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public Optional<Long> whole(long least, long most) {
    return read(
        value ->
            value instanceof Integer || value instanceof Long
                ? Optional.of(((Number) value).longValue())
                    .filter(number -> least <= number && number <= most)
                : Optional.empty(),
        () -> Problem.outOfRange(path.toString(), least, most));
  }

  public Optional<Double> degrees(double least, double most) {
    return read(
        value ->
            value instanceof Number number
                ? Optional.of(number.doubleValue())
                    .filter(degrees -> least <= degrees && degrees <= most)
                : Optional.empty(),
        () -> Problem.outOfRange(path.toString(), (long) least, (long) most));
  }

  /** Absent means no. */
  public boolean flag() {
    return yesOrNo().orElse(false);
  }

  /** Absent means that nobody said. */
  public Optional<Boolean> yesOrNo() {
    return read(
        value -> value instanceof Boolean flag ? Optional.of(flag) : Optional.empty(),
        () -> Problem.notAnOption(path.toString(), List.of("true", "false")));
  }

  public <E extends Enum<E>> Optional<E> choice(Class<E> options) {
    E[] all = options.getEnumConstants();
    return read(
        value -> named(value, all),
        () -> Problem.notAnOption(path.toString(), Arrays.stream(all).map(Enum::name).toList()));
  }

  private static <E extends Enum<E>> Optional<E> named(Object name, E[] all) {
    for (E option : all) {
      if (option.name().equals(name)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /** A choice of words that are no names of an enum. */
  public Optional<String> option(List<String> options) {
    return read(
        value -> options.stream().filter(value::equals).findFirst(),
        () -> Problem.notAnOption(path.toString(), options));
  }

  public <E extends Enum<E>> Set<E> choices(Class<E> options) {
    Set<E> chosen = EnumSet.noneOf(options);
    elements().forEach(element -> element.required().choice(options).ifPresent(chosen::add));
    return chosen;
  }

  /** The parts of a list, each to be read by itself; a required list has at least one. */
  public List<Field> elements() {
    List<?> values =
        read(
                value ->
                    value instanceof List<?> list && !(required && list.isEmpty())
                        ? Optional.of(list)
                        : Optional.empty(),
                () -> Problem.malformed(path.toString(), required ? NO_LIST_WITH_VALUES : NO_LIST))
            .orElse(List.of());
    List<Field> elements = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      elements.add(new Field(values.get(i), path.element(i), problems, false));
    }
    return elements;
  }

  /** A record inside the record. */
  public Optional<Fields> section() {
    return read(
        value ->
            value instanceof Map<?, ?> inner
                ? Optional.of(new Fields(inner, path, problems))
                : Optional.empty(),
        () -> Problem.malformed(path.toString(), NO_GROUP));
  }

  private <T> Optional<T> read(Function<Object, Optional<T>> reading, Supplier<Problem> otherwise) {
    if (plain == null) {
      if (required) {
        problems.add(Problem.required(path.toString()));
      }
      return Optional.empty();
    }
    Optional<T> value = reading.apply(plain);
    if (value.isEmpty()) {
      problems.add(otherwise.get());
    }
    return value;
  }
}
