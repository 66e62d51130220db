package nl.leerroute.gateway.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.NamedCourse;
import nl.leerroute.gateway.browsing.Wish;

/**
 * Words that lead somewhere, in sentences that come without links.
 *
 * @param addresses by the words
 */
record Links(Map<String, String> addresses) {

  /** A part of a sentence; an empty address leads nowhere. */
  record Piece(String text, String address) {}

  /** Advice that people find outside this site. */
  static Links outside(Locale reader) {
    return new Links(Map.of("idw.nl", idw(reader), "Werkcentrum", "https://www.werkcentrum.nl"));
  }

  /** What the notes beside routes name: advice, and courses by their titles. */
  static Links in(RouteSetPublished set, Locale reader) {
    Map<String, String> courses = new HashMap<>();
    for (NamedCourse course : set.named()) {
      String title = course.title().in(reader);
      courses.merge(
          title,
          WishAddress.PATH + "/" + course.offerId(),
          (one, other) -> WishAddress.write(new Wish(title, "", Map.of(), "", 1)));
    }
    return outside(reader).and(courses);
  }

  /** The desk that compares foreign diplomas. */
  static String idw(Locale reader) {
    return reader.getLanguage().equals("en") ? "https://www.idw.nl/en" : "https://www.idw.nl";
  }

  Links and(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(addresses);
    all.putAll(more);
    return new Links(all);
  }

  public List<Piece> in(String sentence) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (MatchResult words : words().matcher(sentence).results().toList()) {
      add(pieces, sentence.substring(from, words.start()), "");
      add(pieces, words.group(), addresses.getOrDefault(words.group(), ""));
      from = words.end();
    }
    add(pieces, sentence.substring(from), "");
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, String address) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, address));
    }
  }

  /** The longest first, where one begins as another. */
  private Pattern words() {
    return Pattern.compile(
        addresses.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }
}
