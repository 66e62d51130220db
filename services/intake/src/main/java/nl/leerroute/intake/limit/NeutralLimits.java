package nl.leerroute.intake.limit;

import static nl.leerroute.intake.limit.Preference.AT_WORK;
import static nl.leerroute.intake.limit.Preference.HELP_WITH_READING;
import static nl.leerroute.intake.limit.Preference.LITTLE_MONEY;
import static nl.leerroute.intake.limit.Preference.NOT_ONLY_ONLINE;
import static nl.leerroute.intake.limit.Preference.NO_EXAM;
import static nl.leerroute.intake.limit.Preference.RECOGNISED_DIPLOMA;
import static nl.leerroute.intake.limit.Preference.SHORT;
import static nl.leerroute.intake.limit.Preference.WITHOUT_TRAVEL;
import static nl.leerroute.intake.limit.Preference.WITH_OTHERS;

import java.util.EnumSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Health;
import nl.leerroute.intake.answer.Help;
import nl.leerroute.intake.answer.Hurdle;
import nl.leerroute.intake.answer.Motive;
import nl.leerroute.intake.answer.Question;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.answer.Trouble;

/**
 * What hurdles, motives, health and troubles come down to for who plans routes. Each of these can
 * follow from several answers, so that nobody reads an answer back from it; what was not answered
 * changes nothing.
 *
 * @param hoursPerWeek as was said, else few for who has little energy; empty: nothing limits it
 */
public record NeutralLimits(
    Optional<Long> hoursPerWeek, Set<Help> help, Set<Preference> preferences, boolean noHeavyWork) {

  /** A day a week, for who can bear a few hours and did not say how many. */
  private static final long HOURS_WITH_LITTLE_ENERGY = 8;

  public static NeutralLimits of(Answers answers) {
    Set<Health> health = all(answers, Questions.HEALTH);
    EnumSet<Help> help = EnumSet.noneOf(Help.class);
    help.addAll(all(answers, Questions.HELP));
    EnumSet<Preference> preferences = EnumSet.noneOf(Preference.class);
    for (Hurdle hurdle : all(answers, Questions.HURDLES)) {
      help.addAll(helping(hurdle));
      preferences.addAll(preferred(hurdle));
    }
    all(answers, Questions.MOTIVES).forEach(motive -> preferences.addAll(preferred(motive)));
    if (all(answers, Questions.TROUBLES).contains(Trouble.DEBTS)) {
      preferences.add(LITTLE_MONEY);
    }
    if (health.contains(Health.NO_STAIRS)) {
      help.add(Help.STEP_FREE);
    }
    return new NeutralLimits(
        answers
            .to(Questions.HOURS_PER_WEEK)
            .or(
                () ->
                    health.contains(Health.LITTLE_ENERGY)
                        ? Optional.of(HOURS_WITH_LITTLE_ENERGY)
                        : Optional.empty()),
        help,
        preferences,
        health.contains(Health.NO_HEAVY_WORK));
  }

  private static Set<Help> helping(Hurdle hurdle) {
    return switch (hurdle) {
      case CARE -> Set.of(Help.CHILDCARE);
      case LANGUAGE -> Set.of(Help.LANGUAGE_HELP);
      case DIGITAL -> Set.of(Help.DIGITAL_HELP);
      case TIME, MONEY, READING, TRAVEL, CONFIDENCE, SCHOOL, PERSONAL, OTHER_FIRST -> Set.of();
    };
  }

  private static Set<Preference> preferred(Hurdle hurdle) {
    return switch (hurdle) {
      case TIME -> Set.of(SHORT);
      case MONEY -> Set.of(LITTLE_MONEY);
      case READING -> Set.of(HELP_WITH_READING, AT_WORK, NOT_ONLY_ONLINE);
      case DIGITAL -> Set.of(NOT_ONLY_ONLINE);
      case TRAVEL -> Set.of(WITHOUT_TRAVEL);
      case CONFIDENCE -> Set.of(SHORT, NO_EXAM);
      case SCHOOL -> Set.of(AT_WORK, SHORT, NO_EXAM);
      case CARE, LANGUAGE, PERSONAL, OTHER_FIRST -> Set.of();
    };
  }

  private static Set<Preference> preferred(Motive motive) {
    return switch (motive) {
      case DIPLOMA -> Set.of(RECOGNISED_DIPLOMA);
      case MEET_PEOPLE -> Set.of(WITH_OTHERS);
      case CHANGES_AT_WORK, NEW_ROLE, APPRECIATION -> Set.of(AT_WORK);
      case LEARN_SOMETHING_NEW,
          MANDATORY,
          INTEREST,
          DAILY_LIFE,
          CAREER,
          OTHER_WORK,
          HEALTH,
          START_BUSINESS,
          VOLUNTEER_WORK,
          MORE_TURNOVER,
          OTHER_CUSTOMERS ->
          Set.of();
    };
  }

  private static <T> Set<T> all(Answers answers, Question<SequencedSet<T>> question) {
    return answers.to(question).<Set<T>>map(given -> given).orElse(Set.of());
  }
}
