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

  record Diploma(Education level) implements Need {}
}
