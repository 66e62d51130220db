package nl.leerroute.funding.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.contracts.Text;
import nl.leerroute.funding.reach.Age;
import nl.leerroute.funding.reach.Course;
import nl.leerroute.funding.reach.Crowd;
import nl.leerroute.funding.reach.Group;
import nl.leerroute.funding.reach.Schooling;
import nl.leerroute.funding.seeking.Situation;
import nl.leerroute.platform.http.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * People in groups as insights publishes them, and what one of them is taken to ask money for.
 *
 * @param percent of those who can, who do
 */
record PreviewForm(long priceCents, int percent, List<GroupForm> groups) {

  private static final long MOST_CENTS = 100_000_00;
  private static final int WHOLE = 100;
  private static final int MOST_GROUPS = 20_000;

  /**
   * A group as it is published, which may tell more of itself.
   *
   * @param region code; absent, empty or OTHER: not known
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record GroupForm(
      @Nullable String region,
      @Nullable String status,
      @Nullable Age age,
      @Nullable String education,
      @Nullable String sector,
      long persons) {

    private static final String ELSEWHERE = "OTHER";

    Crowd.Counted counted() {
      return new Crowd.Counted(
          new Group(
              told(region).filter(code -> !code.equals(ELSEWHERE)),
              told(status).map(Situation::valueOf),
              Optional.ofNullable(age).orElse(Age.UNKNOWN),
              told(education).map(Schooling::valueOf).orElse(Schooling.UNKNOWN),
              told(sector)),
          persons);
    }

    private boolean isReadable() {
      return persons > 0
          && told(region)
              .filter(code -> !code.equals(ELSEWHERE) && !code.matches("AM\\d{2}"))
              .isEmpty()
          && told(status).filter(word -> !isOneOf(Situation.values(), word)).isEmpty()
          && told(education).filter(word -> !isOneOf(Schooling.values(), word)).isEmpty()
          && told(sector).filter(code -> !code.matches("[A-U]")).isEmpty();
    }

    private static boolean isOneOf(Enum<?>[] words, String word) {
      return List.of(words).stream().anyMatch(each -> each.name().equals(word));
    }

    private static Optional<String> told(@Nullable String word) {
      return Optional.ofNullable(word).filter(told -> !told.isEmpty());
    }
  }

  List<FieldProblem> problems() {
    List<FieldProblem> problems = new ArrayList<>();
    if (priceCents < 1 || priceCents > MOST_CENTS) {
      problems.add(
          outOfRange(
              "priceCents",
              "Een cursus kost hier meer dan niets en hoogstens € 100.000.",
              "A course costs more than nothing here and at most €100,000."));
    }
    if (percent < 1 || percent > WHOLE) {
      problems.add(
          outOfRange(
              "percent",
              "Vul een heel getal van 1 tot en met 100 in.",
              "Give a whole number from 1 to 100."));
    }
    if (groups.size() > MOST_GROUPS || !groups.stream().allMatch(GroupForm::isReadable)) {
      problems.add(
          new FieldProblem(
              "groups",
              "unreadable",
              new Text(
                  "Stuur de groepen zoals ze gepubliceerd zijn.",
                  "Send the groups as they were published."),
              List.of()));
    }
    return problems;
  }

  private static FieldProblem outOfRange(String field, String nl, String en) {
    return new FieldProblem(field, "out-of-range", new Text(nl, en), List.of());
  }

  Crowd crowd() {
    return new Crowd(groups.stream().map(GroupForm::counted).toList());
  }

  Course course() {
    return new Course(priceCents, percent);
  }
}
