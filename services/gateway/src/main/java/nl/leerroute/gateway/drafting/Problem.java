package nl.leerroute.gateway.drafting;

import java.util.List;
import nl.leerroute.gateway.language.Bilingual;

/**
 * Something wrong at one place of the form.
 *
 * @param path as fields of the form are named: {@code rule.requirements.0.when.fact}
 * @param allowed values that would do; empty: not a closed list
 */
public record Problem(String path, String code, Bilingual sentence, List<String> allowed) {

  private static final int FEW = 12;

  /** From a JSON path such as {@code $.rule.requirements[0].when.fact}. */
  public static Problem at(String path, String code, Bilingual sentence, List<String> allowed) {
    return new Problem(
        path.replaceFirst("^\\$\\.?", "").replaceAll("\\[(\\d+)]", ".$1"), code, sentence, allowed);
  }

  boolean isUnder(String place) {
    return path.equals(place) || path.startsWith(place + ".");
  }

  /** The same words about an amount, which people write in euros. */
  Problem sayingEuros() {
    return code.equals("wrong-type") || code.equals("out-of-range")
        ? new Problem(
            path,
            code,
            new Bilingual(
                "Geef een bedrag in euro’s, zoals 1250 of 12,50.",
                "Give an amount in euros, such as 1250 or 12.50."),
            List.of())
        : this;
  }

  /** A list that helps is short. */
  public boolean hasFewAllowed() {
    return !allowed.isEmpty() && allowed.size() <= FEW;
  }
}
