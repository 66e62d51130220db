package nl.leerroute.gateway.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.schemes.Wording;

/**
 * One place of the form, with what stands in it.
 *
 * @param path its name in the form
 * @param text what is typed there; of a sentence in Dutch, of a kind its name
 * @param english of a sentence only
 * @param options what can be chosen; empty: anything can be typed
 * @param inside of a group, a kind or a list
 */
public record Box(
    String path,
    Look look,
    Wording label,
    Optional<Wording> help,
    boolean required,
    String text,
    String english,
    List<Option> options,
    List<Box> inside,
    List<Problem> problems) {

  /** How it is filled in. */
  public enum Look {
    LINE,
    LINES,
    SENTENCE,
    NUMBER,
    EUROS,
    DAY,
    CHOICE,
    CHOICES,
    GROUP,
    ROWS,
    KIND
  }

  public record Option(String word, Wording label, boolean chosen) {}

  /** Fit to be part of an address. */
  public String id() {
    return "veld-" + path;
  }

  public boolean isWrong() {
    return !problems.isEmpty();
  }

  /** Whether a browser can show what was typed as a day. */
  public boolean isDay() {
    return text.isEmpty() || text.matches("\\d{4}-\\d{2}-\\d{2}");
  }

  /** This and all that is inside it, in the order of the form. */
  public Stream<Box> all() {
    return Stream.concat(Stream.of(this), inside.stream().flatMap(Box::all));
  }
}
