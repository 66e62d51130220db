package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import nl.leerroute.schemes.rule.Period;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Window;

/**
 * A version of a scheme with what is known of its scheme beside it.
 *
 * @param windows of the scheme, whichever version they were set for; earliest first
 * @param held the days on which this version holds and no other, earliest first
 */
public record OpenScheme(SchemeVersion rule, List<Window> windows, List<Period> held) {

  public OpenScheme {
    windows =
        windows.stream()
            .sorted(Comparator.comparing(Window::first).thenComparing(Window::id))
            .toList();
    held = List.copyOf(held);
    if (held.isEmpty()) {
      throw new IllegalArgumentException("Holds on no day: " + rule.ref());
    }
  }

  /** The only version of its scheme. */
  public OpenScheme(SchemeVersion rule, List<Window> windows) {
    this(rule, windows, List.of(rule.validity().days()));
  }

  /** The only version of its scheme, open on every day on which it holds. */
  public static OpenScheme always(SchemeVersion rule, LocalDate from) {
    return new OpenScheme(
        rule,
        List.of(
            new Window(
                "always",
                rule.validity().from().orElse(from),
                rule.validity().until(),
                Window.Supply.NORMAL,
                OptionalLong.empty())));
  }

  /** The same version with one of its windows at a time. */
  public List<OpenScheme> byWindow() {
    return windows.stream().map(window -> new OpenScheme(rule, List.of(window), held)).toList();
  }

  boolean endedBy(LocalDate day) {
    return held.getLast().last().isBefore(day);
  }
}
