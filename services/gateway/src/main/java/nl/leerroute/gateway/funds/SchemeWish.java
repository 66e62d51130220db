package nl.leerroute.gateway.funds;

import java.util.Optional;
import java.util.Set;
import nl.leerroute.gateway.places.Home;
import nl.leerroute.gateway.places.Postcode;

/**
 * Which schemes somebody wants to see; it is all in the address of the page, so that it can be sent
 * to others.
 *
 * @param words in names
 * @param sector section of SBI 2008; empty: any
 * @param cao code of a collective agreement; empty: any
 * @param postcode as typed; empty: anywhere
 * @param states empty: all
 */
public record SchemeWish(
    String words,
    Optional<Situation> situation,
    String sector,
    String cao,
    String postcode,
    Set<Scheme.State> states) {

  public SchemeWish {
    states = Set.copyOf(states);
  }

  public Optional<Postcode> home() {
    return Postcode.typed(postcode);
  }

  public Seeker seeker(Optional<Home> home) {
    return new Seeker(situation, sector, cao, home);
  }

  public boolean is(Situation one) {
    return situation.filter(one::equals).isPresent();
  }

  public boolean has(Scheme.State state) {
    return states.contains(state);
  }

  /** Whether it stands as somebody chose; its name is not looked at. */
  public boolean fits(Scheme scheme) {
    return states.isEmpty() || states.contains(scheme.state());
  }

  /** Whether what ended is asked for in so many words, and not just there as well. */
  public boolean asksForEnded() {
    return !words.isEmpty() || states.equals(Set.of(Scheme.State.ENDED));
  }

  /** Whether more is chosen than what stands on top of the page. */
  public boolean isPrecise() {
    return !sector.isEmpty() || !cao.isEmpty() || !states.isEmpty();
  }
}
