package nl.leerroute.gateway.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.Questions;

/** The five questions that are answered with a tap on a picture, in their order. */
enum TapQuestion {
  NOW(1, "EMPLOYEE JOB_SEEKER SELF_EMPLOYED OTHER"),
  WORK(2, "CARE BUILDING TECHNIQUE DRIVING STORING COOKING SELLING GREEN"),
  DIPLOMA(3, "NONE LOWER_SECONDARY MBO_2 HBO_BACHELOR"),
  TIME(4, "2 4 8 16"),
  HARD(5, "READING LANGUAGE DIGITAL MONEY CARE SCHOOL");

  /** For whom a picture says enough: an occupation to begin with, by its name in the taxonomy. */
  private static final Map<String, String> OCCUPATIONS =
      Map.of(
          "CARE", "zorgassistent",
          "BUILDING", "timmerman",
          "TECHNIQUE", "onderhoudsmonteur",
          "DRIVING", "vrachtwagenchauffeur",
          "STORING", "magazijnmedewerker",
          "COOKING", "kok",
          "SELLING", "winkelverkoper",
          "GREEN", "hovenier");

  private final int number;
  private final String tiles;

  TapQuestion(int number, String tiles) {
    this.number = number;
    this.tiles = tiles;
  }

  static Optional<TapQuestion> at(int number) {
    return Arrays.stream(values()).filter(each -> each.number == number).findFirst();
  }

  public int number() {
    return number;
  }

  public List<String> tiles() {
    return List.of(tiles.split(" ", -1));
  }

  /** Start of its keys in the message bundles, and of the names of its pictures. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether several pictures can be tapped. */
  public boolean several() {
    return this == HARD;
  }

  /** The question that a tap answers; empty: the goal. */
  Optional<Question> answers() {
    return switch (this) {
      case NOW -> Optional.of(Questions.STATUS);
      case WORK -> Optional.empty();
      case DIPLOMA -> Optional.of(Questions.EDUCATION);
      case TIME -> Optional.of(Questions.HOURS_PER_WEEK);
      case HARD -> Optional.of(Questions.HURDLES);
    };
  }

  /** The occupation behind a picture; empty: there is none. */
  static Optional<String> occupation(String tile) {
    return Optional.ofNullable(OCCUPATIONS.get(tile));
  }
}
