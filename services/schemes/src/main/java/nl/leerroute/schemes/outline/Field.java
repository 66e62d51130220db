package nl.leerroute.schemes.outline;

import java.util.Optional;
import java.util.function.Supplier;
import nl.leerroute.schemes.Wording;

/**
 * A named place in the form.
 *
 * @param required it has to be filled in wherever what it belongs to is there
 * @param of its shape, asked for when needed because conditions are made of conditions
 */
public record Field(
    String name, Wording label, Optional<Wording> help, boolean required, Supplier<Shape> of) {

  static Field needed(String name, String nl, String en, Shape shape) {
    return new Field(name, Wording.of(nl, en), Optional.empty(), true, () -> shape);
  }

  static Field maybe(String name, String nl, String en, Shape shape) {
    return new Field(name, Wording.of(nl, en), Optional.empty(), false, () -> shape);
  }

  /** A field whose shape it is part of itself. */
  static Field again(String name, String nl, String en, Supplier<Shape> of) {
    return new Field(name, Wording.of(nl, en), Optional.empty(), true, of);
  }

  Field help(String nl, String en) {
    return new Field(name, label, Optional.of(Wording.of(nl, en)), required, of);
  }

  Field optional() {
    return new Field(name, label, help, false, of);
  }

  public Shape shape() {
    return of.get();
  }
}
