package nl.leerroute.funding.remark;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.funding.scheme.Author;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.schemes.rule.SchemeRef;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes remarks of readers and shows them to whoever can mend the text: the organisation whose
 * scheme it is, and the operator as long as that organisation has not confirmed the text. A remark
 * is forgotten as soon as it is settled, and at the latest after half a year.
 */
public final class HearingRemarks {

  static final Duration KEPT = Duration.ofDays(180);
  static final int MOST_ABOUT_ONE_VERSION = 100;

  private final Remarks remarks;
  private final Schemes schemes;
  private final Clock clock;

  public HearingRemarks(Remarks remarks, Schemes schemes, Clock clock) {
    this.remarks = remarks;
    this.schemes = schemes;
    this.clock = clock;
  }

  /**
   * @param once by which the same remark is known when it comes again
   */
  public Mono<Remarked> hear(SchemeRef about, String text, Optional<String> replyTo, String once) {
    String id =
        UUID.nameUUIDFromBytes((about + " " + once).getBytes(StandardCharsets.UTF_8)).toString();
    return schemes
        .find(about)
        .flatMap(version -> keep(Remark.of(version, id, text, replyTo, clock.instant())))
        .defaultIfEmpty(Remarked.NO_SUCH_SCHEME);
  }

  private Mono<Remarked> keep(Remark remark) {
    return remarks
        .about(remark.about())
        .filter(other -> !other.id().equals(remark.id()))
        .count()
        .flatMap(
            others ->
                others >= MOST_ABOUT_ONE_VERSION
                    ? Mono.just(Remarked.FULL)
                    : remarks.keep(remark).thenReturn(Remarked.KEPT));
  }

  /** What waits for an author, in no particular order. */
  public Flux<Remark> waitingFor(Author author) {
    return switch (author) {
      case Author.Officer(String organisation) -> remarks.ownedBy(organisation);
      case Author.Operator() -> remarks.transcribed();
    };
  }

  /**
   * Forgets a remark that its author has dealt with; false: there is no such one for the author.
   */
  public Mono<Boolean> settle(String id, Author author) {
    return remarks
        .find(id)
        .filter(remark -> isFor(author, remark))
        .flatMap(remark -> remarks.drop(remark.id()).thenReturn(true))
        .defaultIfEmpty(false);
  }

  private static boolean isFor(Author author, Remark remark) {
    return switch (author) {
      case Author.Officer(String organisation) -> remark.owner().equals(organisation);
      case Author.Operator() -> remark.transcribed();
    };
  }

  /** Forgets what nobody dealt with in time. */
  public Mono<Void> forgetOld() {
    return remarks
        .all()
        .filter(remark -> remark.at().plus(KEPT).isBefore(clock.instant()))
        .concatMap(remark -> remarks.drop(remark.id()))
        .then();
  }
}
