package nl.leerroute.schemes.answer;

import java.util.Comparator;
import java.util.List;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Window;

/** A version of a scheme with the windows that are known of it, earliest first. */
public record OpenScheme(SchemeVersion rule, List<Window> windows) {

  public OpenScheme {
    windows =
        windows.stream()
            .sorted(Comparator.comparing(Window::first).thenComparing(Window::id))
            .toList();
  }
}
