package nl.leerroute.funding.http;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.schemes.answer.Trace;

/**
 * Answers that can be checked by somebody else.
 *
 * @param engine version of the way in which rules are read
 */
record AnswersBody(LocalDate asOf, String engine, List<TraceBody> answers) {

  static AnswersBody of(LocalDate asOf, List<Trace> traces) {
    return new AnswersBody(asOf, Trace.ENGINE, traces.stream().map(TraceBody::of).toList());
  }
}
