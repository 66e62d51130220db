package nl.leerroute.gateway.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.schemes.json.DraftForm;
import nl.leerroute.schemes.json.Reading;
import nl.leerroute.schemes.json.SchemeFile;
import nl.leerroute.schemes.json.SchemeForm;
import nl.leerroute.schemes.outline.Chapter;
import nl.leerroute.schemes.outline.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormTest {

  private static final Path EVERYTHING =
      Path.of("../schemes/src/test/resources/nl/leerroute/schemes/every-node.json");

  static Stream<Path> rules() throws IOException {
    List<Path> files = new ArrayList<>(List.of(EVERYTHING));
    try (Stream<Path> library = Files.list(Path.of("../funding/src/main/resources/library"))) {
      library.sorted().forEach(files::add);
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aFormThatIsSentAsItWasShownChangesNothing(Path file) throws IOException {
    String text = Files.readString(file);
    String rule = file.equals(EVERYTHING) ? text : SchemeFile.of(text).rule();
    Map<String, Object> content = Map.of("rule", DraftForm.values(rule));

    Map<String, Object> sent = content;
    for (Chapter chapter : Outline.chapters()) {
      sent = Typed.in(chapter, SentForm.of(Filling.of(chapter, draft(sent))), sent);
    }

    assertThat(SchemeForm.read(DraftForm.rule(DraftForm.write(sent))))
        .isInstanceOf(Reading.Read.class)
        .isEqualTo(SchemeForm.read(rule));
  }

  @Test
  void whatCannotBeReadStaysAsItWasTyped() {
    Map<String, Object> content =
        typed(
            "bedrag",
            "rule.payment.minimumCents",
            "een tientje",
            "rule.payment.costs.kinds",
            "FEE");

    assertThat(content.toString()).contains("minimumCents=een tientje", "kinds=[FEE]");
    assertThat(euros(content)).isEqualTo("een tientje");
  }

  @Test
  void amountsAreReadAsPeopleWriteThem() {
    assertThat(typed("bedrag", "rule.payment.minimumCents", "€ 1.250,50").toString())
        .contains("minimumCents=125050");
    assertThat(typed("bedrag", "rule.payment.minimumCents", "12.50").toString())
        .contains("minimumCents=1250");
    assertThat(euros(typed("bedrag", "rule.payment.minimumCents", "-5"))).isEqualTo("-5");
  }

  @Test
  void otherChaptersStayAsTheyAre() {
    Map<String, Object> before = Map.of("rule", Map.of("kind", "GRANT"), "examples", List.of());

    Map<String, Object> after =
        Typed.in(chapter("aanvragen"), Map.of("rule.steps.aantal", List.of("1")), before);

    assertThat(after.toString()).contains("kind=GRANT", "steps=[{}]");
  }

  @Test
  void rowsComeGoAndMoveUp() {
    Map<String, Object> two =
        Map.of("rule", Map.of("steps", List.of(Map.of("nl", "een"), Map.of("nl", "twee"))));

    assertThat(steps(two, "meer:rule.steps")).hasSize(3);
    assertThat(steps(two, "weg:rule.steps.0")).hasToString("[{nl=twee}]");
    assertThat(steps(two, "omhoog:rule.steps.1")).hasToString("[{nl=twee}, {nl=een}]");
    assertThat(steps(two, "omhoog:rule.steps.0")).hasToString("[{nl=een}, {nl=twee}]");
    assertThat(steps(two, "weg:rule.steps.9")).hasSize(2);
    assertThat(steps(two, "iets:anders")).hasSize(2);
  }

  private static List<?> steps(Map<String, Object> content, String button) {
    return (List<?>) Tree.at(Typed.after(Step.named(button), content), "rule.steps").orElseThrow();
  }

  @Test
  void aProblemStandsAtItsFieldHoweverDeep() {
    Map<String, Object> content =
        Map.of(
            "rule",
            Map.of("requirements", List.of(Map.of("when", Map.of("type", "age", "least", "oud")))));
    Problem deep =
        Problem.at(
            "$.rule.requirements[0].when.least",
            "wrong-type",
            new Bilingual("Hier hoort een geheel getal.", "Expected a whole number."),
            List.of());
    Draft draft =
        new Draft(
            "1",
            1,
            content,
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(deep),
            List.of(),
            List.of(),
            List.of());

    assertThat(Filling.of(chapter("voor-wie"), draft).stream().flatMap(Box::all))
        .filteredOn(Box::isWrong)
        .extracting(Box::path, Box::text)
        .containsExactly(tuple("rule.requirements.0.when.least", "oud"));
  }

  private static String euros(Map<String, Object> content) {
    return Filling.of(chapter("bedrag"), draft(content)).stream()
        .flatMap(Box::all)
        .filter(box -> box.path().equals("rule.payment.minimumCents"))
        .map(Box::text)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> typed(String slug, String... fields) {
    Map<String, List<String>> form = new HashMap<>();
    for (int at = 0; at < fields.length; at += 2) {
      form.put(fields[at], List.of(fields[at + 1]));
    }
    return Typed.in(chapter(slug), form, Map.of());
  }

  private static Chapter chapter(String slug) {
    return Outline.chapter(slug).orElseThrow();
  }

  private static Draft draft(Map<String, Object> content) {
    return Draft.unread("1", 1, content);
  }
}
