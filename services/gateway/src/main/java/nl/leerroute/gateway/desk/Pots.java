package nl.leerroute.gateway.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The pots of the fund that somebody acts for, kept by funding; errs when that is away. */
public interface Pots {

  Mono<List<Pot>> own(Visitor visitor);

  /** Puts more or less money in a pot, as it was when it was read. */
  Mono<Outcome> hold(Pot read, Money money, Visitor visitor);

  /** A pot that was not there before. */
  Mono<Outcome> begin(NewPot pot, Visitor visitor);

  /**
   * @param cents in the whole pot
   * @param windows the most that each may take of it; empty: whatever there is
   */
  record Money(long cents, Map<String, Optional<Long>> windows) {}

  /**
   * @param division FIRST_COME, BALLOT, PRO_RATA or RANKING
   * @param windows that it feeds
   * @param objectionsTo where a letter goes to of who objects
   */
  record NewPot(
      String id, String division, long cents, List<String> windows, String objectionsTo) {}

  /** What came of it. */
  sealed interface Outcome {

    /** The ledger follows within a moment. */
    record Done() implements Outcome {}

    record Wrong(List<Complaint> complaints) implements Outcome {}

    /** Somebody else changed the pot since; nothing was written. */
    record Changed(Pot now) implements Outcome {}

    /** There is no such pot, or it is another's. */
    record NotHere() implements Outcome {}
  }

  /**
   * @param window which it is about; empty: the whole pot
   */
  record Complaint(String window, Bilingual sentence) {}
}
