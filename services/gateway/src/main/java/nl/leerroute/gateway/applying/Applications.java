package nl.leerroute.gateway.applying;

import java.util.List;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Applications for money of who has an account, kept by funding; errs when that is away. */
public interface Applications {

  /** Whether somebody can have any: workers and employers apply. */
  static boolean canBeOf(Visitor visitor) {
    return visitor.is(Capacity.WORKER) || visitor.is(Capacity.EMPLOYER);
  }

  /** Where one applies here; {@link Counters#UNKNOWN} when funding is away. */
  Mono<Counters> counters();

  /** What the rule would say; nothing of it is kept. Empty: no such course or scheme. */
  Mono<Prospect> prospect(Wanted wanted, Teller teller, Visitor visitor);

  /**
   * Sends what {@link #prospect} showed.
   *
   * @param once names this application: sent again it is one
   */
  Mono<Sent> send(Wanted wanted, Teller teller, String window, String once, Visitor visitor);

  /** The newest first; none without an account. */
  Mono<List<OwnApplication>> of(Visitor visitor);

  /** Empty when there is none, or it is somebody else's. */
  Mono<OwnApplication> find(String id, Visitor visitor);

  Mono<Handled> withdraw(String id, Visitor visitor);

  Mono<Handled> contest(String id, Visitor visitor);

  Mono<Handled> handIn(String id, Proof proof, Visitor visitor);

  /**
   * Takes out what tells of the person. A fund keeps its decisions and amounts, as the law asks;
   * what still waits is withdrawn.
   */
  Mono<Void> erase(Visitor visitor);

  /** What became of something that was asked of an application. */
  enum Handled {
    DONE,
    /** It stands in another way by now. */
    NOT_NOW,
    GONE
  }
}
