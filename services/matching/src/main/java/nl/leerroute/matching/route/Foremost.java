package nl.leerroute.matching.route;

import java.util.EnumSet;
import java.util.Set;
import nl.leerroute.matching.offer.Preference;

/** At what the first route should be best, for who would rather learn in some way. */
public final class Foremost {

  public static Set<Aim> of(Set<Preference> preferences) {
    EnumSet<Aim> wanted = EnumSet.noneOf(Aim.class);
    for (Preference preference : preferences) {
      switch (preference) {
        case AT_WORK -> wanted.add(Aim.AT_WORK);
        case SHORT -> wanted.add(Aim.FASTEST);
        case WITHOUT_TRAVEL -> wanted.add(Aim.NEAREST);
        case LITTLE_MONEY -> wanted.add(Aim.CHEAPEST);
        case NO_EXAM, NOT_ONLY_ONLINE, HELP_WITH_READING, RECOGNISED_DIPLOMA, WITH_OTHERS -> {}
      }
    }
    return wanted;
  }

  private Foremost() {}
}
