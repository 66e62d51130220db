package nl.leerroute.gateway.firms;

import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Brings what a firm told without an account to its account. */
public final class TakingFirmAlong {

  private static final List<Question> ABOUT_FIRM =
      Stream.of(FirmQuestions.ABOUT, FirmQuestions.FOR_MONEY, List.of(FirmQuestions.AWAY_AT_ONCE))
          .<Question>flatMap(List::stream)
          .toList();

  private final Firms firms;
  private final Scans scans;

  public TakingFirmAlong(Firms firms, Scans scans) {
    this.firms = firms;
    this.scans = scans;
  }

  /** Whether somebody who acts for a firm also told something before logging in. */
  public static boolean isAsked(Visitor visitor) {
    return visitor.is(Capacity.EMPLOYER)
        && visitor.ownFirm().isPresent()
        && !visitor.firm().equals(visitor.ownFirm());
  }

  /**
   * False: the account has answers of its own, so that somebody has to say which to keep, or what
   * was told could not be taken over.
   */
  public Mono<Boolean> arrive(Visitor visitor) {
    return firms
        .of(visitor)
        .flatMap(known -> known.isKnown() ? Mono.just(false) : take(visitor, known));
  }

  /** What was told without the account takes the place of what the account had. */
  public Mono<Boolean> replace(Visitor visitor) {
    return firms.of(visitor).flatMap(known -> take(visitor, known));
  }

  public Mono<Void> leave(Visitor visitor) {
    return firms.erase(visitor.withoutAccount());
  }

  /** What was told before goes only when all of it has come along. */
  private Mono<Boolean> take(Visitor visitor, Firm known) {
    Visitor before = visitor.withoutAccount();
    return firms
        .of(before)
        .flatMap(
            told ->
                emptied(visitor, known)
                    .then(
                        told.isKnown()
                            ? firms.tell(ABOUT_FIRM, told.answers(), visitor)
                            : Mono.just(List.<Fault>of()))
                    .flatMapMany(
                        faults ->
                            Flux.concat(
                                Mono.just(faults),
                                Flux.fromIterable(told.roles())
                                    .concatMap(role -> firms.tell(role, visitor))))
                    .all(List::isEmpty))
        .flatMap(
            whole ->
                whole
                    ? scans
                        .of(before)
                        .flatMap(scan -> scans.take(scan.answers(), visitor))
                        .then(firms.erase(before))
                        .thenReturn(true)
                    : Mono.just(false));
  }

  /** Nothing of what the account had contradicts what comes instead. */
  private Mono<Void> emptied(Visitor visitor, Firm known) {
    Mono<Void> joins =
        known.joins().isEmpty() ? Mono.empty() : firms.join(List.of(), visitor).then();
    return joins
        .thenMany(
            Flux.fromIterable(known.roles()).concatMap(role -> firms.remove(role.id(), visitor)))
        .then();
  }
}
