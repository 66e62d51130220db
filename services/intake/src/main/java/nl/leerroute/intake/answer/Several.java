package nl.leerroute.intake.answer;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Any number of answers of one kind, each once, in the order given. */
record Several<T>(Kind<T> one, int most) implements Kind<SequencedSet<T>> {

  @Override
  public Reading<SequencedSet<T>> read(String field, Object plain) {
    if (!(plain instanceof List<?> values)) {
      return new Reading.Refused<>(
          Problem.malformed(field, new Sentence("Hier hoort een lijst.", "A list belongs here.")));
    }
    if (values.size() > most) {
      return new Reading.Refused<>(
          Problem.malformed(
              field,
              new Sentence("Noem er hoogstens " + most + ".", "Name at most " + most + ".")));
    }
    SequencedSet<T> answers = new LinkedHashSet<>();
    for (Object value : values) {
      switch (one.read(field, value)) {
        case Reading.Taken<T>(T answer) -> answers.add(answer);
        case Reading.Refused<T>(Problem problem) -> {
          return new Reading.Refused<>(problem);
        }
      }
    }
    return new Reading.Taken<>(Collections.unmodifiableSequencedSet(answers));
  }

  @Override
  public Object plain(SequencedSet<T> answers) {
    return answers.stream().map(one::plain).toList();
  }
}
