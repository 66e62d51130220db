package nl.leerroute.intake.answer;

import java.util.List;
import java.util.SequencedSet;
import nl.leerroute.intake.place.Postcode;

/** Everything that is ever asked; each serves to plan routes and to find money for this person. */
public final class Questions {

  public static final Question<String> OCCUPATION =
      new Question<>("work.occupation", Words.CONCEPT);
  public static final Question<List<HeldSkill>> SKILLS = new Question<>("skills", new Skills());
  public static final Question<SequencedSet<Certificate>> CERTIFICATES =
      new Question<>("certificates", new Several<>(new HeldCertificate(), 20));

  public static final Question<Goal> GOAL = new Question<>("goal", new Aim());
  public static final Question<WorkStatus> STATUS =
      new Question<>("situation.status", new Choice<>(WorkStatus.class));

  /** What somebody does beside the status. */
  public static final Question<SequencedSet<WorkStatus>> ROLES =
      new Question<>("situation.roles", new Several<>(new Choice<>(WorkStatus.class), 9));

  public static final Question<SequencedSet<Motive>> MOTIVES =
      new Question<>("situation.motives", new Several<>(new Choice<>(Motive.class), 16));

  public static final Question<Contract> CONTRACT =
      new Question<>("situation.contract", new Choice<>(Contract.class));

  /** Hours a week in the employment contract. */
  public static final Question<Hours> CONTRACT_HOURS =
      new Question<>("situation.contractHours", new WeeklyHours(0, 60));

  public static final Question<Sector> SECTOR = new Question<>("situation.sector", Areas.SECTOR);

  /** Code of the collective agreement. */
  public static final Question<String> AGREEMENT = new Question<>("situation.cao", Words.AGREEMENT);

  public static final Question<EmployerSize> EMPLOYER_SIZE =
      new Question<>("situation.employerSize", new Choice<>(EmployerSize.class));
  public static final Question<Education> EDUCATION =
      new Question<>("situation.education", new Choice<>(Education.class));
  public static final Question<Long> YEAR_OF_BIRTH =
      new Question<>("situation.yearOfBirth", new WholeNumber(1900, 2200));
  public static final Question<Postcode> POSTCODE =
      new Question<>("situation.postcode", Areas.POSTCODE);

  /** Whether somebody must allow the person to learn; never which benefit. */
  public static final Question<Benefit> BENEFIT =
      new Question<>("situation.benefit", new Choice<>(Benefit.class));

  /** Asked of employees. */
  public static final Question<LearningTime> LEARNING_TIME =
      new Question<>("situation.learningTime", new Choice<>(LearningTime.class));

  /** Hours a week for learning. */
  public static final Question<Long> HOURS_PER_WEEK =
      new Question<>("limits.hoursPerWeek", new WholeNumber(0, 60));

  /** Longest way from home, one way. */
  public static final Question<Long> TRAVEL_KM =
      new Question<>("limits.travelKm", new WholeNumber(0, 400));

  /** Most that the person can pay in all, in cents. */
  public static final Question<Long> BUDGET_CENTS =
      new Question<>("limits.budgetCents", new WholeNumber(0, 10_000_000));

  public static final Question<SequencedSet<Form>> FORMS =
      new Question<>("limits.forms", new Several<>(new Choice<>(Form.class), 4));

  /** ISO 639-1 codes of the languages that the person can learn in. */
  public static final Question<SequencedSet<String>> LANGUAGES =
      new Question<>("limits.languages", new Several<>(Words.LANGUAGE, 10));

  public static final Question<SequencedSet<Help>> HELP =
      new Question<>("limits.help", new Several<>(new Choice<>(Help.class), 4));

  public static final Question<SequencedSet<Hurdle>> HURDLES =
      new Question<>("limits.hurdles", new Several<>(new Choice<>(Hurdle.class), 11));

  /** Kept with {@link #CONSENT} only, and told to nobody. */
  public static final Question<SequencedSet<Health>> HEALTH =
      new Question<>("limits.health", new Several<>(new Choice<>(Health.class), 3));

  /** Kept with {@link #CONSENT} only, and told to nobody. */
  public static final Question<SequencedSet<Trouble>> TROUBLES =
      new Question<>("limits.troubles", new Several<>(new Choice<>(Trouble.class), 3));

  public static final Question<Consent> CONSENT =
      new Question<>("limits.consent", new Choice<>(Consent.class));

  static final Asked ASKED =
      Asked.of(
          OCCUPATION,
          SKILLS,
          CERTIFICATES,
          GOAL,
          STATUS,
          ROLES,
          MOTIVES,
          CONTRACT,
          CONTRACT_HOURS,
          SECTOR,
          AGREEMENT,
          EMPLOYER_SIZE,
          EDUCATION,
          YEAR_OF_BIRTH,
          POSTCODE,
          BENEFIT,
          LEARNING_TIME,
          HOURS_PER_WEEK,
          TRAVEL_KM,
          BUDGET_CENTS,
          FORMS,
          LANGUAGES,
          HELP,
          HURDLES,
          HEALTH,
          TROUBLES,
          CONSENT);

  private Questions() {}
}
