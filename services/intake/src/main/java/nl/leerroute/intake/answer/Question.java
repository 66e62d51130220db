package nl.leerroute.intake.answer;

/** One thing that a person may tell; the questions that exist are in {@link Questions}. */
public final class Question<T> {

  private final String field;
  private final Kind<T> kind;

  Question(String field, Kind<T> kind) {
    this.field = field;
    this.kind = kind;
  }

  /** Path in the answers, a section and a name: {@code situation.postcode}. */
  public String field() {
    return field;
  }

  boolean isNothing(Object plain) {
    return kind.isNothing(plain);
  }

  /** The part of the form it stands in: {@code situation}; a question of its own is its section. */
  String section() {
    return field.substring(0, field.indexOf('.') < 0 ? field.length() : field.indexOf('.'));
  }

  Reading<T> read(Object plain) {
    return kind.read(field, plain);
  }

  Object plain(T answer) {
    return kind.plain(answer);
  }

  @Override
  public String toString() {
    return field;
  }
}
