package nl.leerroute.catalogue.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identity of a run.
 *
 * @param number the first run of a source is 1
 */
public record RunId(SourceId source, int number) {

  private static final Pattern WRITTEN = Pattern.compile("(.+)\\.([1-9]\\d{0,8})");

  public static Optional<RunId> read(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    return matcher.matches()
        ? SourceId.read(matcher.group(1))
            .map(source -> new RunId(source, Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return source + "." + number;
  }
}
