package nl.leerroute.funding.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.json.Reading;
import nl.leerroute.schemes.json.SchemeFile;
import nl.leerroute.schemes.json.SchemeForm;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Window;
import tools.jackson.databind.json.JsonMapper;

/** The library as it is shipped, with the cases that belong to it. */
public final class Library {

  private static final Path SCHEMES = Path.of("src/main/resources/library");
  private static final Path CASES = Path.of("src/test/resources/cases");

  private Library() {}

  public static List<String> names() {
    try (Stream<Path> files = Files.list(SCHEMES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static String json(String name) {
    return text(SCHEMES.resolve(name + ".json"));
  }

  static SchemeVersion rule(String name) {
    return read(SchemeFile.of(json(name)).rule());
  }

  static OpenScheme scheme(String name) {
    return open(SchemeFile.of(json(name)));
  }

  /** The rule of a form that is whole. */
  public static SchemeVersion read(String form) {
    return switch (SchemeForm.read(form)) {
      case Reading.Read(var rule) -> rule;
      case Reading.Refused(var name, var problems) ->
          throw new AssertionError(name + ": " + problems);
    };
  }

  /** The only version of its scheme, its windows with all their money. */
  public static OpenScheme open(SchemeFile file) {
    return new OpenScheme(
        read(file.rule()),
        file.windows().stream()
            .map(
                window ->
                    Window.of(
                        window.id(),
                        window.opens(),
                        window.closes(),
                        Window.Supply.NORMAL,
                        window.ceilingCents()))
            .toList());
  }

  static List<Case> cases(String name) {
    return JsonMapper.shared()
        .readTree(text(CASES.resolve(name + ".json")))
        .valueStream()
        .map(Case::of)
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
