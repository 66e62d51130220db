package nl.leerroute.matching.money;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.leerroute.schemes.answer.OpenScheme;

/** All scheme versions with their windows as an immutable snapshot, in the order of their names. */
public record Schemes(List<OpenScheme> all) {

  public static Schemes of(Collection<OpenScheme> current) {
    return new Schemes(
        current.stream().sorted(Comparator.comparing(scheme -> scheme.rule().ref())).toList());
  }
}
