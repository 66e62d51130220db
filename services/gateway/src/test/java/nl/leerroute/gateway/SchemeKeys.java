package nl.leerroute.gateway;

import java.util.stream.Stream;
import nl.leerroute.gateway.funds.Help;
import nl.leerroute.gateway.funds.Situation;
import nl.leerroute.gateway.supply.Reached;

/** What the message bundles must say about schemes, of what is put together from a name. */
final class SchemeKeys {

  private SchemeKeys() {}

  static Stream<String> all() {
    return Stream.of(
            Stream.of(Situation.values()).map(situation -> "seeker." + situation),
            Stream.of(Help.values()).flatMap(help -> both("help." + help)),
            Stream.of("help.ADVICE.go", "help.FREE_COURSES.go", "fault.full.text"),
            Stream.of("GRANT", "RIGHT", "LOAN", "TAX_EFFECT").map("schemes.kind."::concat),
            Stream.of(Reached.Says.values()).flatMap(says -> both("pays." + says)),
            Stream.of("name", "text")
                .flatMap(part -> Stream.of("nl", "en").map(in -> "services." + part + "." + in)))
        .flatMap(keys -> keys);
  }

  private static Stream<String> both(String key) {
    return Stream.of(key, key + ".text");
  }
}
