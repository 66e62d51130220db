package nl.leerroute.gateway.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The money of the fund that somebody acts for, kept by funding; errs when that is away. */
public interface Desk {

  /** Those with which there is this to do, who came first first; empty when there is no pot. */
  Mono<List<Application>> todo(String pot, Work work, Visitor visitor);

  /** What people do with applications. */
  enum Work {
    DECIDE,
    RANK,
    RECLAIM
  }

  /**
   * @param once by which a repeated decision is known
   */
  Mono<Decided> decide(
      String pot, String application, Decision decision, String once, Visitor visitor);

  /** All decisions as a sheet for the accountant. */
  Mono<byte[]> accounts(String pot, Visitor visitor);

  /** Why the window cannot be so, or nothing when it is. Empty when there is no such scheme. */
  Mono<Optional<Bilingual>> open(Opening opening, Visitor visitor);

  /**
   * Brings the end of a window forward: why that cannot be, or nothing when it is done. Empty when
   * there is no such window.
   *
   * @param end first instant at which an application no longer counts; absent: now
   */
  Mono<Optional<Bilingual>> close(String window, Optional<Instant> end, Visitor visitor);

  /** What became of a decision. */
  enum Decided {
    DONE,
    /** It stands in another way by now, or the amount does not fit. */
    NOT_NOW,
    GONE
  }
}
