package nl.leerroute.gateway;

import java.util.stream.Stream;

/** Words about reminders that are put together from the name of something. */
final class ReminderKeys {

  private ReminderKeys() {}

  static Stream<String> all() {
    return Stream.of(
            Stream.of("ASKED", "ON").map("reminder.state."::concat),
            Stream.of("ja", "stop")
                .flatMap(
                    what ->
                        Stream.of(".title", ".text", ".button")
                            .map(part -> "reminder." + what + part)),
            Stream.of("ja", "stop", "oud")
                .flatMap(
                    what -> Stream.of("reminder.done." + what, "reminder.done." + what + ".text")))
        .flatMap(keys -> keys);
  }
}
