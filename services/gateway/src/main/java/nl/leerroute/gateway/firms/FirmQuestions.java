package nl.leerroute.gateway.firms;

import java.util.List;
import nl.leerroute.gateway.answers.Question;

/** Every question that a firm is asked; none must be answered but how many people there are. */
public final class FirmQuestions {

  private static final List<String> YES_NO = List.of("true", "false");
  private static final int MOST_PERSONS = 250_000;

  public static final Question.UsualNumber PERSONS =
      new Question.UsualNumber("persons", "employer.persons", List.of(), 1, MOST_PERSONS);

  public static final Question.OneOfList SECTOR =
      new Question.OneOfList("firmSector", "employer.sector");

  /** Of other work that the firm does beside it. */
  public static final Question.OneOfList OTHER_SECTOR =
      new Question.OneOfList("firmOtherSector", "employer.sector");

  public static final Question.OneOfList CAO = new Question.OneOfList("firmCao", "work.cao");

  public static final Question.Postcode POSTCODE =
      new Question.Postcode("firmPostcode", "employer.province");

  public static final Question.OneOf LEVY_PAID =
      new Question.OneOf("levyPaid", "employer.levyPaid", YES_NO);

  public static final Question.OneOf TURNOVER =
      new Question.OneOf("turnover", "employer.sme", List.of("SMALL", "MEDIUM", "LARGE"));

  public static final Question.OneOf RECOGNISED =
      new Question.OneOf("recognised", "employer.sbbRecognised", YES_NO);

  public static final Question.Amount DE_MINIMIS =
      new Question.Amount("deMinimis", "employer.deMinimisReceived", 1_000_000);

  public static final Question.OneOf ARRANGING =
      new Question.OneOf("arranging", "", List.of("OWNER", "MANAGER", "OFFICE", "HR", "NOBODY"));

  /** Most people of the whole firm who can be away in the same week. */
  public static final Question.UsualNumber AWAY_AT_ONCE =
      new Question.UsualNumber("awayAtOnce", "", List.of(), 1, MOST_PERSONS);

  /** What is asked first: enough for most answers. */
  public static final List<Question> ABOUT = List.of(PERSONS, SECTOR, CAO, POSTCODE);

  /** What schemes ask besides. */
  public static final List<Question> FOR_MONEY =
      List.of(OTHER_SECTOR, TURNOVER, LEVY_PAID, RECOGNISED, DE_MINIMIS, ARRANGING);

  public static final Question.UsualNumber HEADS =
      new Question.UsualNumber("heads", "", List.of(), 1, MOST_PERSONS);

  /** Working hours a week that one of them can be missed. */
  public static final Question.UsualNumber HOURS =
      new Question.UsualNumber("roleHours", "", List.of(0, 4, 8, 16), 0, 40);

  public static final Question.UsualNumber ROLE_AWAY =
      new Question.UsualNumber("roleAway", "", List.of(), 1, MOST_PERSONS);

  public static final Question.Amount HOUR_COST = new Question.Amount("hourCost", "", 500);

  public static final Question.OneOf CONTRACT =
      new Question.OneOf(
          "roleContract", "work.contract", List.of("PERMANENT", "TEMPORARY", "AGENCY", "ON_CALL"));

  public static final List<Question> ROLE = List.of(HEADS, HOURS, ROLE_AWAY, CONTRACT, HOUR_COST);

  private FirmQuestions() {}
}
