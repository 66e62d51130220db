package nl.leerroute.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong in a message bundle without any sign of it. */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  /** A message that is said without anything to fill in. */
  private static final Pattern SAID_AS_IT_IS =
      Pattern.compile("#\\{([a-zA-Z0-9.-]+)\\}|message\\(['\"]([a-zA-Z0-9.-]+)['\"]\\)");

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_en.properties"})
  void noKeyStandsTwiceSoThatNoPageShowsTheWordsOfAnother(String bundle) {
    Map<String, Long> times =
        lines(RESOURCES.resolve(bundle))
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(times).isNotEmpty().allSatisfy((key, often) -> assertThat(often).as(key).isOne());
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_en.properties"})
  void noPageShowsAPlaceWhereSomethingShouldHaveBeenFilledIn(String bundle) {
    Properties words = read(RESOURCES.resolve(bundle));

    assertThat(saidAsTheyAre())
        .hasSizeGreaterThan(100)
        .allSatisfy(key -> assertThat(words.getProperty(key, "")).as(key).doesNotContain("{0"));
  }

  @Test
  void whatIsSaidWithNothingToFillInIsFound() {
    assertThat(SAID_AS_IT_IS.matcher("th:text=\"#{check.title}\"").find()).isTrue();
    assertThat(SAID_AS_IT_IS.matcher("say.message('check.title')").find()).isTrue();
    assertThat(SAID_AS_IT_IS.matcher("say.message('check.title', name)").find()).isFalse();
  }

  private static List<String> saidAsTheyAre() {
    return Stream.of(RESOURCES.resolve("templates"), Path.of("src/main/java"))
        .flatMap(MessagesTest::files)
        .flatMap(MessagesTest::lines)
        .flatMap(line -> SAID_AS_IT_IS.matcher(line).results())
        .map(MessagesTest::key)
        .distinct()
        .toList();
  }

  private static String key(MatchResult said) {
    return said.group(1) == null ? said.group(2) : said.group(1);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file, UTF_8).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(Path file) {
    Properties words = new Properties();
    try (Reader stored = Files.newBufferedReader(file)) {
      words.load(stored);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
