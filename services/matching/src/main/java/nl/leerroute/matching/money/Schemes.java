package nl.leerroute.matching.money;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Window;
import nl.leerroute.schemes.rule.Window.Supply;

/** All scheme versions with their windows as an immutable snapshot, in the order of their names. */
public record Schemes(List<OpenScheme> all) {

  public static Schemes of(Collection<OpenScheme> current) {
    return new Schemes(
        current.stream().sorted(Comparator.comparing(scheme -> scheme.rule().ref())).toList());
  }

  /**
   * Every rule, as it was and as it is, of the schemes that may say something else than before. How
   * much money a window has left changes no answer until it is gone.
   */
  public List<SchemeVersion> changedSince(Schemes before) {
    Map<String, List<OpenScheme>> old = before.byName();
    Map<String, List<OpenScheme>> now = byName();
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    return names.stream()
        .filter(name -> !of(name, old).equals(of(name, now)))
        .flatMap(name -> Stream.concat(of(name, old).stream(), of(name, now).stream()))
        .map(OpenScheme::rule)
        .distinct()
        .toList();
  }

  private static List<OpenScheme> of(String name, Map<String, List<OpenScheme>> schemes) {
    return schemes.getOrDefault(name, List.of());
  }

  private Map<String, List<OpenScheme>> byName() {
    return all.stream()
        .map(Schemes::asAnswersSeeIt)
        .collect(groupingBy(scheme -> scheme.rule().ref().scheme()));
  }

  private static OpenScheme asAnswersSeeIt(OpenScheme scheme) {
    return new OpenScheme(
        scheme.rule(),
        scheme.windows().stream().map(Schemes::withoutAmounts).toList(),
        scheme.held());
  }

  private static Window withoutAmounts(Window window) {
    return new Window(
        window.id(),
        window.first(),
        window.last(),
        window.supply() == Supply.EXHAUSTED ? Supply.EXHAUSTED : Supply.NORMAL,
        OptionalLong.empty());
  }
}
