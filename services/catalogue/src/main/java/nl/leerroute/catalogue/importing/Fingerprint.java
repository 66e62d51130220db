package nl.leerroute.catalogue.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the same content from other content, whatever id it comes with.
 *
 * <p>Made of plain values, so that a record has one before anybody knows whether it can be taken.
 */
final class Fingerprint {

  private static final List<String> SAME_COURSE =
      List.of("kind", "forms", "price", "studyLoadHours", "startsAnyTime", "requires");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final List<String> SAME_START = List.of("start", "language", "dayParts");

  private Fingerprint() {}

  /** Of what makes a course the same: provider, title, form, load, price, starts and places. */
  static long ofCourse(Map<String, Object> plain) {
    return hash(
        Stream.of(
                Stream.of(
                    part(plain.get("provider"), "id"),
                    title(plain),
                    String.join("|", starts(plain, SAME_START))),
                SAME_COURSE.stream().map(plain::get))
            .flatMap(parts -> parts)
            .map(Fingerprint::canonical));
  }

  /**
   * Of what two systems of one provider say alike of one course, however else they describe it:
   * title, and when and where it starts. Empty without a start.
   */
  static Optional<Long> ofTwin(Map<String, Object> plain) {
    List<String> starts = starts(plain, List.of("start"));
    return starts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            hash(
                Stream.of(part(plain.get("provider"), "id"), title(plain), starts)
                    .map(Fingerprint::canonical)));
  }

  /**
   * Of the code by which a provider knows a course in every system. The title goes with it: codes
   * such as 1 and 2 mean something else in each.
   */
  static long ofOwn(Map<String, Object> plain, String code) {
    return hash(
        Stream.of(part(plain.get("provider"), "id"), title(plain), code)
            .map(Fingerprint::canonical));
  }

  /** Of all that a source said; the day on which it was last asked is ours. */
  static long ofAll(Map<String, Object> plain) {
    return hash(
        plain.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("lastChecked"))
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getKey() + "=" + canonical(entry.getValue())));
  }

  static String title(Map<String, Object> plain) {
    return Objects.toString(part(plain.get("title"), "nl"), "").strip();
  }

  private static @Nullable Object part(@Nullable Object section, String name) {
    return section instanceof Map<?, ?> map ? map.get(name) : null;
  }

  private static List<String> starts(Map<String, Object> plain, List<String> told) {
    return plain.get("offerings") instanceof List<?> runs
        ? runs.stream().map(run -> start(run, told)).sorted().toList()
        : List.of();
  }

  private static String start(Object run, List<String> told) {
    return Stream.concat(
            Stream.of(canonical(part(part(run, "place"), "pc4"))),
            told.stream().map(name -> canonical(part(run, name))))
        .collect(Collectors.joining(","));
  }

  /** One text for one value: maps in the order of their names, words without case. */
  private static String canonical(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> entry.getKey() + "=" + canonical(entry.getValue()))
              .sorted()
              .collect(Collectors.joining(";", "{", "}"));
      case List<?> list ->
          list.stream().map(Fingerprint::canonical).collect(Collectors.joining(";", "[", "]"));
      case String text -> withSingleBlanks(text.strip()).toLowerCase(Locale.ROOT);
      default -> value.toString();
    };
  }

  /** Most have no others, and a regular expression takes long for what is asked so often. */
  private static String withSingleBlanks(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign < ' ' || (sign == ' ' && text.charAt(at + 1) == ' ')) {
        return BLANKS.matcher(text).replaceAll(" ");
      }
    }
    return text;
  }

  private static long hash(Stream<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.forEach(
          part -> {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          });
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
