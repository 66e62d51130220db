package nl.leerroute.gateway.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The employers that are affiliated with a fund, by the list that it sent in. */
public interface Members {

  /**
   * @param name of the employer that was looked for; absent: it is not on the list
   */
  record Listed(int employers, Instant at, Optional<String> name) {}

  /**
   * Empty: the fund sent no list in.
   *
   * @param kvk of an employer that is looked for; empty: none
   */
  Mono<Listed> list(String kvk, Visitor visitor);

  /** Sends a whole list in, in CSV. */
  Mono<Sent> send(byte[] csv, Visitor visitor);

  /** From then on it is what an employer says that counts. */
  Mono<Void> withdraw(Visitor visitor);

  /** What came of a list that was sent in. */
  sealed interface Sent {

    /**
     * @param gone employers that were on the list before
     */
    record Taken(int added, int gone) implements Sent {}

    /** Nothing changed. */
    record Wrong(List<Complaint> complaints) implements Sent {}
  }

  /**
   * @param row of the file; empty: it is about all of it
   */
  record Complaint(String row, Bilingual sentence) {}
}
