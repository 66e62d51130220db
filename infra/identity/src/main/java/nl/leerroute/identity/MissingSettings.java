package nl.leerroute.identity;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The server was not told what it cannot start without. */
final class MissingSettings extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  MissingSettings(List<Setting> missing) {
    super(
        missing.stream()
            .map(Setting::toString)
            .collect(Collectors.joining(System.lineSeparator())));
  }
}
