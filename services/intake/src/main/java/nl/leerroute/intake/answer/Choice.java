package nl.leerroute.intake.answer;

import java.util.Arrays;
import java.util.List;

/** One of a fixed list. */
record Choice<E extends Enum<E>>(Class<E> options) implements Kind<E> {

  @Override
  public Reading<E> read(String field, Object plain) {
    return Arrays.stream(options.getEnumConstants())
        .filter(option -> option.name().equals(plain))
        .findFirst()
        .<Reading<E>>map(Reading.Taken::new)
        .orElseGet(() -> new Reading.Refused<>(Problem.notAnOption(field, names())));
  }

  @Override
  public Object plain(E answer) {
    return answer.name();
  }

  private List<String> names() {
    return Arrays.stream(options.getEnumConstants()).map(Enum::name).toList();
  }
}
