package nl.leerroute.intake.journey;

import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Hurdle;
import nl.leerroute.intake.answer.Questions;

/** What is told of a stage beside that it was reached. */
public sealed interface Detail {

  record Nothing() implements Detail {}

  /**
   * @param hurdles why somebody stopped or did not begin; empty: not told
   */
  record Why(Set<Hurdle> hurdles) implements Detail {
    public Why {
      hurdles = Set.copyOf(hurdles);
    }
  }

  /**
   * What there was to choose from.
   *
   * @param affordable empty: the person did not say what is affordable
   */
  record Offered(int routes, Optional<Boolean> affordable) implements Detail {}

  /**
   * @param when empty: not said, or not an employee
   */
  record Learning(Courses courses, Optional<When> when) implements Detail {}

  /** What learning brought; at least one. */
  record Brought(Set<Gain> gains) implements Detail {
    public Brought {
      gains = Set.copyOf(gains);
    }
  }

  enum When {
    WORKING_TIME,
    OWN_TIME;

    static Optional<When> of(Answers answers) {
      return answers
          .to(Questions.LEARNING_TIME)
          .map(
              said ->
                  switch (said) {
                    case WITH_EMPLOYER, EMPLOYER_ASKED -> WORKING_TIME;
                    case OWN_TIME, OWN_TIME_PRIVATELY -> OWN_TIME;
                  });
    }
  }

  static Detail learning(Courses courses, Answers answers) {
    return new Learning(courses, When.of(answers));
  }
}
