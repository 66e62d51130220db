package nl.leerroute.launcher;

import java.util.Locale;

/** The last thing a start says: where to go, and as whom. */
final class Welcome {

  static String text(Settings settings, double seconds, DataDirectory data) {
    return String.format(
        Locale.ROOT,
        """

        Leerroute is at %s (after %.0f s)

        Demo accounts, all with the password %s
          werknemer         a worker
          werkgever         an employer
          fondsmedewerker   an officer of a fund
          aanbieder         a provider of courses
          adviseur          an adviser
          analist           an analyst of the regional network
          beheerder         an operator

        Ctrl-C stops it. Logs are in %s.
        """,
        settings.url(Part.GATEWAY),
        seconds,
        settings.secrets().demoPassword(),
        data.root().resolve("logs"));
  }

  private Welcome() {}
}
