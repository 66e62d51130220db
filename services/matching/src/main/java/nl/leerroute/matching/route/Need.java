package nl.leerroute.matching.route;

import java.util.Comparator;
import nl.leerroute.matching.offer.Education;

/** Something that an offer asks before its start and that another offer may give. */
sealed interface Need {

  /** So that needs are numbered in the same way every time. */
  Comparator<Need> ORDER =
      Comparator.comparingInt(
          need ->
              switch (need) {
                case Skill(int number) -> number;
                case Diploma(Education level) -> -1 - level.entry();
              });

  /**
   * @param number of the skill in its taxonomy
   */
  record Skill(int number) implements Need {}

  /** Diplomas that open the same doors are the same need. */
  record Diploma(Education level) implements Need {

    @Override
    public boolean equals(Object other) {
      return other instanceof Diploma diploma && diploma.level.entry() == level.entry();
    }

    @Override
    public int hashCode() {
      return level.entry();
    }
  }
}
