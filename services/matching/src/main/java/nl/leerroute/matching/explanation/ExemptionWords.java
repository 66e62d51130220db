package nl.leerroute.matching.explanation;

import java.util.ArrayList;
import java.util.List;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Pieces.Spared;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;

/** What somebody need not do again, and what to ask the provider for. */
final class ExemptionWords {

  private static final int SKILLS_IN_A_SENTENCE = 4;

  /**
   * @param proven labels of what it teaches and the person can prove
   */
  static Text of(Offer offer, List<Text> proven) {
    Text known =
        Text.filled(
            "Je hebt al bewijs van: %s.",
            "You already have proof of: %s.", Enumerations.some(proven, SKILLS_IN_A_SENTENCE));
    return known.then(
        offer
            .pieces()
            .spared()
            .filter(ExemptionWords::saves)
            .map(ExemptionWords::counted)
            .orElse(
                new Text(
                    "Vraag de opleider om vrijstelling: dan wordt het misschien korter of"
                        + " goedkoper. Daar rekenen we nog niet mee.",
                    "Ask the provider for an exemption: it may get shorter or cheaper. We do not"
                        + " count with that yet.")));
  }

  private static boolean saves(Spared spared) {
    return spared.weeks() > 0 || spared.hours() > 0 || spared.cents() > 0;
  }

  private static Text counted(Spared spared) {
    List<Text> saved = new ArrayList<>();
    if (spared.hours() > 0) {
      saved.add(Text.filled("%s uur minder", "%s hours less", spared.hours()));
    }
    if (spared.weeks() > 0) {
      saved.add(
          spared.weeks() == 1
              ? new Text("een week korter", "a week shorter")
              : Text.filled("%s weken korter", "%s weeks shorter", spared.weeks()));
    }
    if (spared.cents() > 0) {
      saved.add(Text.filled("%s goedkoper", "%s cheaper", Text.euros(spared.cents())));
    }
    return Text.filled(
        "Daarvoor geeft de opleider vrijstelling, en daar rekenen we mee: %s. Vraag om vrijstelling"
            + " voordat je je aanmeldt, en stuur je bewijs mee.",
        "The provider gives an exemption for that, and we count with it: %s. Ask for the exemption"
            + " before you enrol, and send your proof with it.",
        Enumerations.all(saved));
  }

  private ExemptionWords() {}
}
