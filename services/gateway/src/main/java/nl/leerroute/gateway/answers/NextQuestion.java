package nl.leerroute.gateway.answers;

import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the question whose answer matters most now. What changes nothing for this person is not
 * asked, and what was asked before is not asked again.
 */
public final class NextQuestion {

  /** First what all routes hang on, then what follows from it, then what money hangs on. */
  private static final List<Question> ORDER =
      List.of(
          Questions.STATUS,
          Questions.HURDLES,
          Questions.HEALTH,
          Questions.HOURS_PER_WEEK,
          Questions.POSTCODE,
          Questions.EDUCATION,
          Questions.BUDGET,
          Questions.TRAVEL,
          Questions.LANGUAGES,
          Questions.FORMS,
          Questions.HELP,
          Questions.ROLES,
          Questions.SECTOR,
          Questions.CAO,
          Questions.EMPLOYER_SIZE,
          Questions.CONTRACT,
          Questions.CONTRACT_HOURS,
          Questions.LEARNING_TIME,
          Questions.YEAR_OF_BIRTH,
          Questions.BENEFIT,
          Questions.MOTIVES);

  private final Given given;
  private final Map<String, Long> worth;

  /**
   * @param worth by fact, what an answer may be worth in cents, as the routes say; empty: there are
   *     no routes yet
   */
  public NextQuestion(Given given, Map<String, Long> worth) {
    this.given = given;
    this.worth = Map.copyOf(worth);
  }

  /** By its name, if it has a page of its own. */
  public static Optional<Question> named(String name) {
    return ORDER.stream().filter(question -> question.name().equals(name)).findFirst();
  }

  /** What stands on the page of a question: itself, and what cannot be asked apart from it. */
  public static List<Question> together(Question question) {
    return question.equals(Questions.HEALTH)
        ? QuestionPage.DELICATE.questions()
        : List.of(question);
  }

  /** The page on which a question is asked. */
  public static Question page(Question question) {
    return QuestionPage.of(question) == QuestionPage.DELICATE ? Questions.HEALTH : question;
  }

  /**
   * @param seen names of questions that were asked already, answered or not
   */
  public Optional<Question> after(Collection<String> seen) {
    return open(seen).stream()
        .max(comparingLong(this::worth).thenComparing(NextQuestion::earliest));
  }

  /** All that would still change something. */
  public List<Question> open(Collection<String> seen) {
    return ORDER.stream()
        .filter(question -> given.all(question).isEmpty() && !seen.contains(question.name()))
        .filter(this::matters)
        .toList();
  }

  /** Whether an answer would change something for who answered like this so far. */
  public boolean matters(Question question) {
    return QuestionPage.of(question).questionsFor(given).contains(question) && isNotSaid(question);
  }

  /** The most that an answer may be worth in cents; 0: not known. */
  public long worth(Question question) {
    return facts(question).mapToLong(fact -> worth.getOrDefault(fact, 0L)).max().orElse(0);
  }

  private static int earliest(Question one, Question other) {
    return Integer.compare(ORDER.indexOf(other), ORDER.indexOf(one));
  }

  private Stream<String> facts(Question question) {
    return worth.keySet().stream()
        .filter(fact -> Questions.answering(fact).filter(question::equals).isPresent());
  }

  /** Who said what is hard is not asked about the limits that are not. */
  private boolean isNotSaid(Question question) {
    List<String> hurdles = given.all(Questions.HURDLES);
    if (hurdles.isEmpty()) {
      return true;
    }
    return switch (question.name()) {
      case "budget" -> hurdles.contains("MONEY");
      case "travelKm" -> hurdles.contains("TRAVEL");
      case "languages" -> hurdles.contains("LANGUAGE");
      case "forms" -> Stream.of("TIME", "CARE", "TRAVEL").anyMatch(hurdles::contains);
      case "help" -> false;
      default -> true;
    };
  }
}
