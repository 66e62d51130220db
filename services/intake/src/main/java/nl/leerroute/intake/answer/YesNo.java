package nl.leerroute.intake.answer;

import java.util.List;

/** Yes or no; not to know is no answer. */
record YesNo() implements Kind<Boolean> {

  @Override
  public Reading<Boolean> read(String field, Object plain) {
    return plain instanceof Boolean answer
        ? new Reading.Taken<>(answer)
        : new Reading.Refused<>(
            new Problem(
                field,
                "not-an-option",
                new Sentence("Kies ja of nee.", "Choose yes or no."),
                List.of("true", "false")));
  }

  @Override
  public Object plain(Boolean answer) {
    return answer;
  }
}
