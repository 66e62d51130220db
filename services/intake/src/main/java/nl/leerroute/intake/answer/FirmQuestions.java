package nl.leerroute.intake.answer;

import java.util.List;
import java.util.SequencedSet;
import nl.leerroute.intake.place.Postcode;

/** What a firm is asked about itself; each serves to find money for it or to plan its training. */
public final class FirmQuestions {

  static final int MOST_PERSONS = 250_000;

  /** Registration at the Chamber of Commerce; stays in intake. */
  public static final Question<String> KVK = new Question<>("kvk", Words.KVK);

  public static final Question<Sector> SECTOR = new Question<>("sector", Areas.SECTOR);

  /** Of other work that the firm does. */
  public static final Question<SequencedSet<Sector>> OTHER_SECTORS =
      new Question<>("otherSectors", new Several<>(Areas.SECTOR, 5));

  /** Code of the collective agreement. */
  public static final Question<String> AGREEMENT = new Question<>("cao", Words.AGREEMENT);

  public static final Question<Boolean> LEVY_PAID = new Question<>("levyPaid", new YesNo());

  /** Everybody who works there, the owner included. */
  public static final Question<Long> PERSONS =
      new Question<>("persons", new WholeNumber(1, MOST_PERSONS));

  public static final Question<Turnover> TURNOVER =
      new Question<>("turnover", new Choice<>(Turnover.class));

  public static final Question<Postcode> POSTCODE = new Question<>("postcode", Areas.POSTCODE);

  /** A recognised work-placement company (SBB). */
  public static final Question<Boolean> RECOGNISED = new Question<>("recognised", new YesNo());

  /** De-minimis aid in the past three years, in cents. */
  public static final Question<Long> DE_MINIMIS_CENTS =
      new Question<>("deMinimisCents", new WholeNumber(0, 100_000_000));

  /** Wages paid in a year, in cents. */
  public static final Question<Long> WAGE_SUM_CENTS =
      new Question<>("wageSumCents", new WholeNumber(0, 1_000_000_000_000L));

  public static final Question<Arranging> ARRANGING =
      new Question<>("arranging", new Choice<>(Arranging.class));

  /** Most persons who can be away in the same week. */
  public static final Question<Long> AWAY_AT_ONCE =
      new Question<>("awayAtOnce", new WholeNumber(1, MOST_PERSONS));

  /** What it wants to learn together with other firms of its region. */
  public static final Question<List<Join>> JOINS = new Question<>("joins", new Joins());

  public static final Asked ASKED =
      Asked.of(
          KVK,
          SECTOR,
          OTHER_SECTORS,
          AGREEMENT,
          LEVY_PAID,
          PERSONS,
          TURNOVER,
          POSTCODE,
          RECOGNISED,
          DE_MINIMIS_CENTS,
          WAGE_SUM_CENTS,
          ARRANGING,
          AWAY_AT_ONCE,
          JOINS);

  private FirmQuestions() {}
}
