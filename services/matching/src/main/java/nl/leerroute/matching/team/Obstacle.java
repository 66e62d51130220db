package nl.leerroute.matching.team;

import java.time.LocalDate;
import java.util.Comparator;

/** What keeps an offer out of every plan of a role. */
sealed interface Obstacle {

  /** What is easiest to mend comes first. */
  Comparator<Obstacle> EASIEST =
      Comparator.comparingInt(Obstacle::trouble).thenComparingLong(Obstacle::size);

  /** It asks more working hours a week than one of the role can be missed. */
  record Hours(int asked) implements Obstacle {}

  /** The first run ends after the day on which what they have still counts. */
  record Late(LocalDate firstEnd) implements Obstacle {}

  record Far(int kilometres) implements Obstacle {}

  /** Nobody can enrol for any run that is announced. */
  record NoRun() implements Obstacle {}

  record Full() implements Obstacle {}

  /** It asks something first that the role does not have and nobody teaches in time. */
  record Before(int skill) implements Obstacle {}

  record Language() implements Obstacle {}

  /** It was made for others, or for people of other regions. */
  record ForOthers() implements Obstacle {}

  private static int trouble(Obstacle obstacle) {
    return switch (obstacle) {
      case Hours ignored -> 0;
      case Late ignored -> 1;
      case Far ignored -> 2;
      case Full ignored -> 3;
      case NoRun ignored -> 4;
      case Before ignored -> 5;
      case Language ignored -> 6;
      case ForOthers ignored -> 7;
    };
  }

  private static long size(Obstacle obstacle) {
    return switch (obstacle) {
      case Hours(int asked) -> asked;
      case Late(LocalDate end) -> end.toEpochDay();
      case Far(int kilometres) -> kilometres;
      case Before(int skill) -> skill;
      case NoRun ignored -> 0;
      case Full ignored -> 0;
      case Language ignored -> 0;
      case ForOthers ignored -> 0;
    };
  }
}
