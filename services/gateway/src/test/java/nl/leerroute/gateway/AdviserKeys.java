package nl.leerroute.gateway;

import java.util.stream.Stream;

/** Keys of words about looking along that are put together from the name of something. */
final class AdviserKeys {

  private AdviserKeys() {}

  static Stream<String> all() {
    return Stream.of(
            Stream.of("OPEN", "ACCEPTED", "DECLINED").map("client.proposal."::concat),
            Stream.of("ACCEPTED", "DECLINED").map("handover.proposal."::concat),
            Stream.of("ROUTES", "ANSWERS").map("clients.purpose."::concat),
            Stream.of("fault.missing.proposal"))
        .flatMap(keys -> keys);
  }
}
