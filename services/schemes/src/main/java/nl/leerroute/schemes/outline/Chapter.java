package nl.leerroute.schemes.outline;

import java.util.List;
import nl.leerroute.schemes.Wording;

/**
 * Fields that are filled in together.
 *
 * @param slug its name in an address
 * @param under where its fields stand: {@code rule}, or nothing for what stands beside the rule
 */
public record Chapter(String slug, Wording title, Wording lead, String under, List<Field> fields) {

  public Chapter {
    fields = List.copyOf(fields);
  }

  /** The path of one of its fields, for instance {@code rule.requirements}. */
  public String path(Field field) {
    return under.isEmpty() ? field.name() : under + "." + field.name();
  }
}
