package nl.leerroute.intake.answer;

import java.util.List;
import java.util.Map;

/**
 * How answers of one kind are read from plain values (text, numbers, lists, maps) and shown in
 * them.
 */
interface Kind<T> {

  /**
   * @param field named in the problem when the value is refused
   */
  Reading<T> read(String field, Object plain);

  /** Whether a value is the absence of an answer, such as a form field left empty. */
  default boolean isNothing(Object plain) {
    return plain.equals("") || plain.equals(List.of()) || plain.equals(Map.of());
  }

  /** Reading what this returns gives the same answer again. */
  Object plain(T answer);
}
