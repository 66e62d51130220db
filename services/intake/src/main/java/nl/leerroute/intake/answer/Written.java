package nl.leerroute.intake.answer;

import java.util.Optional;
import java.util.function.Function;

/** A value of its own type with one written form. */
record Written<T>(
    Function<String, Optional<T>> reader, Function<T, String> writer, Sentence otherwise)
    implements Kind<T> {

  @Override
  public Reading<T> read(String field, Object plain) {
    return (plain instanceof String text ? reader.apply(text) : Optional.<T>empty())
        .<Reading<T>>map(Reading.Taken::new)
        .orElseGet(() -> new Reading.Refused<>(Problem.malformed(field, otherwise)));
  }

  @Override
  public Object plain(T answer) {
    return writer.apply(answer);
  }
}
