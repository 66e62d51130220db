package nl.leerroute.gateway.http;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Applicant;
import nl.leerroute.contracts.RouteSetPublished.Ground;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.SchemeAnswer;
import nl.leerroute.contracts.RouteSetPublished.Verdict;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.routes.WhyNot;
import org.jspecify.annotations.Nullable;

/**
 * Schemes that pay nothing in the routes, by what would have to be different; of each kind first
 * what is nearest to this person.
 */
record Unpaid(Map<WhyNot, List<SchemeAnswer>> groups) {

  /** What brings most first; then what one can ask for oneself, and what has fewest objections. */
  private static final Comparator<SchemeAnswer> NEAREST =
      Comparator.comparing(SchemeAnswer::upToCents)
          .reversed()
          .thenComparing(answer -> answer.kind() != MoneyKind.GRANT)
          .thenComparing(Unpaid::isForEmployers)
          .thenComparing(answer -> answer.reasons().size())
          .thenComparing(answer -> answer.name().nl());

  static Unpaid of(RouteSetPublished set) {
    return new Unpaid(
        set.schemes().stream()
            .sorted(NEAREST)
            .collect(
                Collectors.groupingBy(
                    answer -> why(answer, set.withoutEmployer()),
                    () -> new EnumMap<>(WhyNot.class),
                    Collectors.toList())));
  }

  public boolean any() {
    return !groups.isEmpty();
  }

  public int count() {
    return groups.values().stream().mapToInt(List::size).sum();
  }

  /**
   * Some schemes of one kind.
   *
   * @param more how many there are beside these
   */
  record Few(WhyNot why, List<SchemeAnswer> answers, int more) {

    public int count() {
      return answers.size() + more;
    }
  }

  /** What nearly pays, or would with one more answer: a few of each kind. */
  public List<Few> nearest() {
    return groups.entrySet().stream()
        .filter(group -> group.getKey().besideRoutes() > 0)
        .map(group -> few(group.getKey(), group.getValue()))
        .toList();
  }

  private static Few few(WhyNot why, List<SchemeAnswer> all) {
    List<SchemeAnswer> first = all.stream().limit(why.besideRoutes()).toList();
    return new Few(why, first, all.size() - first.size());
  }

  /** These, in the reader's words. */
  public List<UnpaidLine> lines(List<SchemeAnswer> answers, Phrases say) {
    return UnpaidLine.of(answers, say);
  }

  /** Whether somebody else than the person or the provider has to ask for it. */
  static boolean isForEmployers(SchemeAnswer answer) {
    return answer.applicant() == Applicant.EMPLOYER || answer.applicant() == Applicant.PARTNERSHIP;
  }

  /** Where the question can be answered; empty when it is not asked here. */
  static String answerAt(String fact) {
    return Questions.answering(fact).map(question -> Way.to(question) + "?van=routes").orElse("");
  }

  private static WhyNot why(SchemeAnswer answer, boolean withoutEmployer) {
    return isForEmployers(answer) && answer.verdict() != Verdict.ENDED
        ? forEmployers(answer, withoutEmployer)
        : forPeople(answer);
  }

  private static WhyNot forEmployers(SchemeAnswer answer, boolean withoutEmployer) {
    if (withoutEmployer) {
      return WhyNot.ONLY_EMPLOYERS;
    }
    return switch (answer.verdict()) {
      case NEEDS_TO_KNOW -> WhyNot.EMPLOYER_CAN_ASK;
      case REFUSED, NOTHING_TO_PAY, NOT_OPEN, NOT_COMPUTED, ENDED -> forPeople(answer);
    };
  }

  private static WhyNot refused(@Nullable Ground ground) {
    return switch (ground) {
      case COURSE -> WhyNot.OTHER_COURSE;
      case OTHER_MONEY -> WhyNot.OTHER_MONEY;
      case SECTOR -> WhyNot.OTHER_SECTOR;
      case EMPLOYER_LEFT_OUT -> WhyNot.EMPLOYER_LEFT_OUT;
      case PERSON, PERIOD -> WhyNot.OTHER_PERSON;
      case null -> WhyNot.OTHER_PERSON;
    };
  }

  private static WhyNot forPeople(SchemeAnswer answer) {
    return switch (answer.verdict()) {
      case NEEDS_TO_KNOW -> WhyNot.NEEDS_TO_KNOW;
      case NOT_COMPUTED -> WhyNot.NOT_COMPUTED;
      case NOT_OPEN -> WhyNot.NOT_OPEN;
      case ENDED -> WhyNot.ENDED;
      case NOTHING_TO_PAY ->
          answer.ground() == Ground.OTHER_MONEY ? WhyNot.OTHER_MONEY : WhyNot.OTHER_COURSE;
      case REFUSED -> refused(answer.ground());
    };
  }
}
