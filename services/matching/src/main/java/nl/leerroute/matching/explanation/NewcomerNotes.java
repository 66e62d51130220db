package nl.leerroute.matching.explanation;

import java.util.List;
import nl.leerroute.matching.profile.Limits;
import nl.leerroute.matching.text.Text;

/** What somebody who does not learn in Dutch may not know: how a foreign diploma counts here. */
final class NewcomerNotes {

  static List<Text> all(Limits limits) {
    return limits.understands(Limits.DUTCH)
        ? List.of()
        : List.of(
            new Text(
                "Heb je een diploma uit een ander land? IDW (idw.nl) zegt wat het in Nederland"
                    + " waard is. Bij het Werkcentrum in je regio krijg je gratis advies.",
                "Do you have a diploma from another country? IDW (idw.nl) tells what it is worth in"
                    + " the Netherlands. The Werkcentrum in your region gives free advice."));
  }

  private NewcomerNotes() {}
}
