package nl.leerroute.gateway;

import java.util.stream.Stream;

/**
 * Keys of words about looking along and calling that are put together from the name of something.
 */
final class AdviserKeys {

  private AdviserKeys() {}

  static Stream<String> all() {
    return Stream.of(
            Stream.of("OPEN", "ACCEPTED", "DECLINED").map("client.proposal."::concat),
            Stream.of("ACCEPTED", "DECLINED").map("handover.proposal."::concat),
            Stream.of("ROUTES", "ANSWERS").map("clients.purpose."::concat),
            Stream.of("MORNING", "AFTERNOON", "EVENING").map("call.moment."::concat),
            Stream.of("LEARNING", "MONEY", "OTHER_WORK", "FILLING_IN", "SOMETHING_ELSE")
                .map("call.about."::concat),
            Stream.of("SEEN", "NOT_REACHED", "CALLED", "DONE").map("call.deed."::concat),
            Stream.of("fault.missing.proposal"))
        .flatMap(keys -> keys);
  }
}
