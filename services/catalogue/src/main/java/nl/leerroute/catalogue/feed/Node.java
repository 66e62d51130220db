package nl.leerroute.catalogue.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a source's JSON, absent wherever it is missing, null or not of the form that is asked:
 * what a source says wrong is found when the offer is checked, not while it is searched through.
 */
public record Node(@Nullable Object plain) {

  private static final Node ABSENT = new Node(null);
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  public Node at(String name) {
    return plain instanceof Map<?, ?> fields ? new Node(fields.get(name)) : ABSENT;
  }

  public List<Node> items() {
    return plain instanceof List<?> list
        ? list.stream().map(one -> new Node(one)).toList()
        : List.of();
  }

  public boolean isAbsent() {
    return plain == null;
  }

  /** Not blank, without spaces around it. */
  public Optional<String> text() {
    return plain instanceof String text
        ? Optional.of(text.strip()).filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  /** A word of a list, however a version of the source punctuates it: {@code on_campus}. */
  public Optional<String> word() {
    return text().map(text -> text.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
  }

  public Optional<Double> number() {
    return plain instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
  }

  /** Absent where neither yes nor no was said. */
  public Optional<Boolean> flag() {
    return plain instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
  }

  /** The day here, of a date or of a moment with its offset. */
  public Optional<LocalDate> day() {
    return text().flatMap(Node::day);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(
          text.indexOf('T') < 0 ? LocalDate.parse(text) : LocalDate.ofInstant(moment(text), HERE));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Instant moment(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
