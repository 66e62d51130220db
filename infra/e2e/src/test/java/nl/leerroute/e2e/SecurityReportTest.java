package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the security report calls shown is a test that runs in this build. */
class SecurityReportTest {

  private static final Path PROJECT = Path.of("../..");
  private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

  @Test
  void everyTestThatItNamesExists() throws IOException {
    Map<String, String> tests = tests();
    List<String> missing =
        NAMED
            .matcher(Files.readString(PROJECT.resolve("docs/security.md")))
            .results()
            .filter(named -> !isIn(tests, named.group(1), named.group(2)))
            .map(MatchResult::group)
            .toList();

    assertThat(missing).isEmpty();
  }

  private static boolean isIn(Map<String, String> tests, String name, @Nullable String method) {
    String text = tests.getOrDefault(name, "");
    return method == null ? !text.isEmpty() : text.contains("void " + method + "(");
  }

  /** Sources by the name of their class; classes of one name in several modules count together. */
  private static Map<String, String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT, 14)) {
      return files
          .filter(file -> file.toString().contains("src/test/java"))
          .filter(file -> file.toString().endsWith(".java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  SecurityReportTest::text,
                  String::concat));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
