package nl.leerroute.gateway.answers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers to questions, as a person wrote or chose them; what was not answered is not in it.
 *
 * @param byQuestion values by the question's name, none empty
 */
public record Given(Map<String, List<String>> byQuestion) {

  public static final Given NOTHING = new Given(Map.of());

  public Given {
    byQuestion =
        byQuestion.entrySet().stream()
            .map(entry -> Map.entry(entry.getKey(), withoutBlanks(entry.getValue())))
            .filter(entry -> !entry.getValue().isEmpty())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public static Given of(Question question, String... values) {
    return new Given(Map.of(question.name(), List.of(values)));
  }

  public List<String> all(Question question) {
    return byQuestion.getOrDefault(question.name(), List.of());
  }

  public Optional<String> one(Question question) {
    return all(question).stream().findFirst();
  }

  public boolean has(Question question, String value) {
    return all(question).contains(value);
  }

  /** The answers to these questions as {@code newer} has them, all others as they are here. */
  public Given replacedBy(Given newer, Collection<? extends Question> questions) {
    Map<String, List<String>> merged = new HashMap<>(byQuestion);
    for (Question question : questions) {
      merged.put(question.name(), newer.all(question));
    }
    return new Given(merged);
  }

  private static List<String> withoutBlanks(List<String> values) {
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }
}
