package nl.leerroute.gateway;

import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.gateway.applying.OwnApplication.State;
import nl.leerroute.gateway.applying.Proof;

/** Keys of words about applying that are put together from the name of something. */
final class ApplyingKeys {

  /** Whose sentence has an amount, a day or a place in it, and stands in the page as it is. */
  private static final Set<State> OTHERWISE = Set.of(State.WAITING, State.RESERVED, State.GRANTED);

  private ApplyingKeys() {}

  static Stream<String> all() {
    return Stream.of(
            Stream.of(State.values()).map(state -> "application.state." + state),
            Stream.of(State.values())
                .filter(state -> !OTHERWISE.contains(state))
                .map(state -> "application.text." + state),
            Stream.of("RULE", "OFFICER", "APPLICANT", "CLOCK").map("application.by."::concat),
            Stream.of(Proof.Kind.values()).map(kind -> "application.proof." + kind),
            Stream.of("FIRST_COME", "BALLOT", "PRO_RATA", "RANKING").map("apply.division."::concat),
            Stream.of("kvk", "bedrag")
                .flatMap(field -> Stream.of("apply." + field, "apply." + field + ".why")),
            Stream.of("kvk.kvk", "amount.bedrag", "read.gelezen", "proof.bewijs")
                .map("fault."::concat))
        .flatMap(keys -> keys);
  }
}
