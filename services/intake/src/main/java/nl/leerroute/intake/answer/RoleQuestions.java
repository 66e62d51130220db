package nl.leerroute.intake.answer;

import java.util.List;

/** What a firm is asked about people who do the same work. */
public final class RoleQuestions {

  /** What the firm calls this work; stays in intake. */
  public static final Question<String> NAME = new Question<>("name", new Phrase(60));

  public static final Question<String> OCCUPATION = new Question<>("occupation", Words.CONCEPT);

  public static final Question<Long> PERSONS =
      new Question<>("persons", new WholeNumber(1, FirmQuestions.MOST_PERSONS));

  /** Working hours a week that one of them can be missed for learning. */
  public static final Question<Long> HOURS_PER_WEEK =
      new Question<>("hoursPerWeek", new WholeNumber(0, 40));

  /** Most of them who can be away in the same week. */
  public static final Question<Long> AWAY_AT_ONCE =
      new Question<>("awayAtOnce", new WholeNumber(1, FirmQuestions.MOST_PERSONS));

  /** What an hour of their work costs the firm, in cents. */
  public static final Question<Long> HOUR_CENTS =
      new Question<>("hourCents", new WholeNumber(0, 50_000));

  public static final Question<Contract> CONTRACT =
      new Question<>("contract", new Choice<>(Contract.class));

  public static final Question<List<TeamWish>> WISHES = new Question<>("wishes", new TeamWishes());

  public static final Asked ASKED =
      Asked.of(
          NAME, OCCUPATION, PERSONS, HOURS_PER_WEEK, AWAY_AT_ONCE, HOUR_CENTS, CONTRACT, WISHES);

  private RoleQuestions() {}
}
