package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.gateway.answers.Answers;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Goal;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.trying.Tried;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed to try out.
 *
 * @param goal URI of an occupation; empty: none is known
 * @param words by which an occupation is looked for
 * @param isSearch whether these words are new, and what they find was not chosen from yet
 */
record TrialForm(
    String hoursPerWeek, String postcode, String goal, String words, boolean isSearch) {

  private static final String HOURS = "hoursPerWeek";
  private static final int MOST_HOURS = 60;

  static TrialForm read(MultiValueMap<String, String> form) {
    String goal = Fields.one(form, "goal");
    String words = Fields.one(form, "q");
    boolean fresh = !words.isEmpty() && !words.equals(Fields.one(form, "gezocht"));
    return new TrialForm(
        Fields.one(form, HOURS),
        Fields.one(form, "postcode"),
        goal,
        words,
        fresh && (form.containsKey("zoek") || goal.equals(Fields.one(form, "was"))));
  }

  /** The own answers, and what is tried out in their place. */
  static TrialForm of(Answers own, Optional<Tried> tried) {
    TrialForm before = of(own);
    return tried
        .map(
            other ->
                new TrialForm(
                    other.hoursPerWeek().isPresent()
                        ? Integer.toString(other.hoursPerWeek().getAsInt())
                        : before.hoursPerWeek,
                    other.postcode().orElse(before.postcode),
                    other.goal().orElse(before.goal),
                    "",
                    false))
        .orElse(before);
  }

  private static TrialForm of(Answers own) {
    return new TrialForm(
        own.given().one(Questions.HOURS_PER_WEEK).orElse(""),
        own.given().one(Questions.POSTCODE).orElse(""),
        own.goal() instanceof Goal.Become(String occupation) ? occupation : "",
        "",
        false);
  }

  /** What is other than the own answers; what was left empty stays as it was. */
  Tried otherThan(Answers own) {
    TrialForm before = of(own);
    return new Tried(
        hoursPerWeek.equals(before.hoursPerWeek) ? OptionalInt.empty() : hours(),
        other(postcode, before.postcode),
        other(goal, before.goal));
  }

  private static Optional<String> other(String typed, String before) {
    return Optional.of(typed).filter(one -> !one.isEmpty() && !one.equals(before));
  }

  Trouble trouble(Answers own) {
    if (!hoursPerWeek.isEmpty() && hours().isEmpty()) {
      return new Trouble(List.of(new Fault.Seen(HOURS, "number", List.of(1, MOST_HOURS))), false);
    }
    return otherThan(own).isNothing() ? Trouble.at(HOURS, "nothing") : Trouble.NONE;
  }

  private OptionalInt hours() {
    return hoursPerWeek.matches("[1-9]|[1-5]\\d|" + MOST_HOURS)
        ? OptionalInt.of(Integer.parseInt(hoursPerWeek))
        : OptionalInt.empty();
  }
}
