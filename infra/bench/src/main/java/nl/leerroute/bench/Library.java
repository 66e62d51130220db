package nl.leerroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Question;
import nl.leerroute.schemes.json.QuestionForm;
import nl.leerroute.schemes.json.Reading;
import nl.leerroute.schemes.json.SchemeFile;
import nl.leerroute.schemes.json.SchemeForm;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Window;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemes that Leerroute ships, and the cases that were taken from their sources. */
record Library(List<JsonNode> files, List<Asked> cases) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** One scheme, and what it is asked on a day. */
  record Asked(OpenScheme scheme, Question question, LocalDate asOf) {}

  static Library shipped() {
    Path cases = Folders.here("services/funding/src/test/resources/cases");
    List<JsonNode> files = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    for (Path file : list(Folders.here("services/funding/src/main/resources/library"))) {
      JsonNode scheme = read(file);
      files.add(scheme);
      OpenScheme open = open(scheme);
      read(cases.resolve(file.getFileName()))
          .valueStream()
          .forEach(node -> asked.add(asked(open, node)));
    }
    return new Library(List.copyOf(files), List.copyOf(asked));
  }

  /** That many schemes; where there are not as many, the same ones again under other names. */
  List<OpenScheme> schemes(int count) {
    return IntStream.range(0, count).mapToObj(this::scheme).toList();
  }

  private OpenScheme scheme(int number) {
    ObjectNode file = (ObjectNode) files.get(number % files.size()).deepCopy();
    int copy = number / files.size();
    if (copy > 0) {
      ObjectNode rule = (ObjectNode) file.required("rule");
      rule.put("scheme", rule.required("scheme").stringValue() + "-" + copy);
    }
    return open(file);
  }

  private static Asked asked(OpenScheme scheme, JsonNode node) {
    ObjectNode question = (ObjectNode) node.deepCopy();
    question.remove(List.of("case", "asOf", "expect"));
    return new Asked(
        scheme, question(question), LocalDate.parse(node.required("asOf").stringValue()));
  }

  static Question question(JsonNode node) {
    return switch (QuestionForm.read(node)) {
      case QuestionForm.Outcome.Read(var question) -> question;
      case QuestionForm.Outcome.Refused(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  private static OpenScheme open(JsonNode node) {
    SchemeFile file = SchemeFile.of(node.toString());
    return new OpenScheme(
        rule(file.rule()),
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

  private static SchemeVersion rule(String form) {
    return switch (SchemeForm.read(form)) {
      case Reading.Read(var rule) -> rule;
      case Reading.Refused(var name, var problems) ->
          throw new IllegalStateException(name + ": " + problems);
    };
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
