package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.NextQuestion;
import nl.leerroute.gateway.answers.Question;
import org.springframework.web.server.WebSession;

/**
 * The questions that were asked in this session, in that order: so that one can go back and on
 * again, and nothing is asked twice.
 */
record Trail(List<String> names) {

  static final String ASKED = "asked";

  static Trail of(WebSession session) {
    return new Trail(
        Optional.<String>ofNullable(session.getAttribute(ASKED)).stream()
            .flatMap(text -> Stream.of(text.split(" ")))
            .toList());
  }

  void keep(WebSession session) {
    session.getAttributes().put(ASKED, String.join(" ", names));
  }

  Trail with(Question question) {
    return names.contains(question.name())
        ? this
        : new Trail(Stream.concat(names.stream(), Stream.of(question.name())).toList());
  }

  /** Of what was asked before this question, the last. */
  Optional<Question> before(Question question) {
    int place = names.indexOf(question.name());
    return place < 1 ? Optional.empty() : NextQuestion.named(names.get(place - 1));
  }

  Optional<Question> last() {
    return names.isEmpty() ? Optional.empty() : NextQuestion.named(names.getLast());
  }

  /** Of what was asked after a question, the first that still matters. */
  Optional<Question> after(String name, Predicate<Question> matters) {
    int place = names.indexOf(name);
    return place < 0
        ? Optional.empty()
        : names.stream()
            .skip(place + 1L)
            .flatMap(next -> NextQuestion.named(next).stream())
            .filter(matters)
            .findFirst();
  }
}
