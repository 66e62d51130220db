package nl.leerroute.intake.answer;

import java.util.function.Function;

/** What came of reading a plain value: an answer, or the reason why it is none. */
public sealed interface Reading<T> {

  record Taken<T>(T answer) implements Reading<T> {}

  record Refused<T>(Problem problem) implements Reading<T> {}

  default <R> Reading<R> then(Function<T, Reading<R>> next) {
    return switch (this) {
      case Taken<T>(T answer) -> next.apply(answer);
      case Refused<T>(Problem problem) -> new Refused<>(problem);
    };
  }
}
