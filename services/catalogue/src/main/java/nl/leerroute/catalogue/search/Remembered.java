package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers that depend on nothing but one moment of an index: who asks the same as somebody before
 * gets the same. Of very many questions those are forgotten that were not asked for longest.
 */
final class Remembered<Q, A> {

  /** Works an answer out. */
  @FunctionalInterface
  interface Work<Q, A> {

    A of(Q question) throws IOException;
  }

  private final Work<Q, A> work;
  private final Map<Q, A> answers;

  Remembered(int most, Work<Q, A> work) {
    this.work = work;
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Q, A> longestUnasked) {
            return size() > most;
          }
        };
  }

  /** Two who ask at once for the first time may both wait for it. */
  A of(Q question) throws IOException {
    A known = known(question);
    if (known != null) {
      return known;
    }
    A answer = work.of(question);
    synchronized (this) {
      answers.put(question, answer);
    }
    return answer;
  }

  private synchronized @Nullable A known(Q question) {
    return answers.get(question);
  }
}
